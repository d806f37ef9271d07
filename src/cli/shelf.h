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
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace cli {

/// What is known of the packs before they are read.
struct KnownPacks {
    std::vector<screens::ShelvedPack> packs;  ///< all of them `being_read`
    std::uintmax_t bytes = 0;                 ///< of the files of all
    std::uintmax_t unknown_bytes = 0;         ///< of the files of those
};

/// Whether anything was kept of packs; not at the first start.
bool remembers_packs(const World& world);

/// By what was kept of them, where nothing has changed since.
KnownPacks known_packs(const World& world, const std::vector<packs::Shelved>& at_hand);

/// Reads packs, one that is wanted and then the smallest first, and keeps what they hold for the
/// next time. `world` outlives it. Where it ends before all are read, reading them is given up, and
/// nothing is kept.
class PackReading : public screens::ComingPacks {
public:
    /// `wanted` is the place of the pack that is read before the others.
    PackReading(const World& world, std::vector<packs::Shelved> at_hand,
                std::optional<std::size_t> wanted = std::nullopt);
    ~PackReading() override;

    void begin() override;
    double share() const override;
    std::vector<screens::CamePack> take() override;

    /// Returns when the pack at that place can be taken, however long that takes.
    void wait_for(std::size_t place);

    /// All of them in their order, however long it takes; nothing was taken before.
    std::vector<screens::ShelvedPack> wait();

private:
    void read();

    const World& world_;
    const std::vector<packs::Shelved> at_hand_;
    const std::optional<std::size_t> wanted_;
    std::atomic<double> share_ = 0;
    std::stop_source stop_;
    std::mutex came_mutex_;
    std::vector<screens::CamePack> came_;  ///< since the last `take`; of both threads
    std::shared_future<void> reading_;     ///< valid from `begin`
};

}  // namespace cli
