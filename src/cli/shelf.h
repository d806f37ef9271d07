// SPDX-License-Identifier: MIT
//
// How the packs at hand come onto the player's shelf: read now, or shown as they were the last time
// until they have been read.
#pragma once

#include "cli/program.h"
#include "packs/library.h"
#include "screens/coming_packs.h"

#include <atomic>
#include <future>
#include <memory>
#include <stop_token>
#include <vector>

namespace cli {

/// What is known of the packs before they are read.
struct KnownPacks {
    std::vector<screens::ShelvedPack> packs;  ///< all of them `being_read`
    std::uintmax_t bytes = 0;                 ///< of the files of all
    std::uintmax_t unknown_bytes = 0;         ///< of the files of those
};

/// By what was kept of them, where nothing has changed since.
KnownPacks known_packs(const World& world, const std::vector<packs::Shelved>& at_hand);

/// Reads packs and keeps what they hold for the next time. `world` outlives it. Where it ends
/// before all are read, reading them is given up, and nothing is kept.
class PackReading : public screens::ComingPacks {
public:
    /// `seed` is that of the questions that can be looked at.
    PackReading(const World& world, std::vector<packs::Shelved> at_hand, std::uint64_t seed);
    ~PackReading() override;

    void begin() override;
    double share() const override;
    std::optional<std::vector<screens::ShelvedPack>> take() override;

    /// All of them, however long it takes.
    std::vector<screens::ShelvedPack> wait();

private:
    std::vector<screens::ShelvedPack> read();

    const World& world_;
    std::vector<packs::Shelved> at_hand_;
    std::uint64_t seed_;
    std::atomic<std::size_t> steps_ = 0;  ///< done
    std::stop_source stop_;
    std::future<std::vector<screens::ShelvedPack>> read_;  ///< valid from `begin` to `take`
};

}  // namespace cli
