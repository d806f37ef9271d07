// SPDX-License-Identifier: MIT
#include "cli/check_fit.h"

#include "base/printable.h"
#include "screens/fitting.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <thread>

namespace cli {
namespace {

/// Those of the smallest machine that is meant.
constexpr std::size_t threads = 2;

/// The share of one thread, with a typesetter of its own.
struct Share {
    typeset::Typesetter typesetter;
    std::vector<screens::Misfit> found = {};
};

/// "told at 640×360, OpenDyslexic, fr"
std::string where(const screens::Layout& layout) {
    return fmt::format("{} at {}×{}, {}, {}", layout.told ? "told" : "asked",
                       std::lround(layout.logical.width), std::lround(layout.logical.height),
                       layout.family == typeset::Family::Inter ? "Inter" : "OpenDyslexic",
                       text::code(layout.language));
}

base::Diagnostic fault_of(const packs::Pack& pack, const questions::Question& question,
                          const screens::Misfit& misfit) {
    const std::string more =
        misfit.more == 0 ? "" : fmt::format(" (and in {} more ways)", misfit.more);
    return {base::Severity::Error, packs::place_of(pack, question), "does-not-fit",
            fmt::format("'{}', {}: {}{}", base::printable(question.id), where(misfit.first),
                        misfit.what, more),
            "shorten the longest word or text that it shows"};
}

}  // namespace

base::Result<base::Done> check_fit(const packs::Pack& pack,
                                   const std::optional<packs::Articles>& articles,
                                   std::uint64_t seed, const World& world,
                                   const std::function<void(std::size_t, std::size_t)>& progress,
                                   packs::Report& report) {
    if (report.diagnostics.errors() > 0) {
        return base::Done{};
    }
    std::vector<Share> shares;
    for (std::size_t i = 0; i < threads; ++i) {
        auto typesetter = typeset::Typesetter::open(world.shipped / "fonts", world.files);
        if (!typesetter) {
            return typesetter.error();
        }
        shares.push_back({*std::move(typesetter)});
    }
    screens::ShelvedPack shelved;
    shelved.about = pack.about;
    shelved.questions = packs::bank(pack, seed);
    shelved.articles = articles;
    const std::size_t all = shelved.questions.size();

    std::mutex telling;
    std::size_t done_so_far = 0;
    const auto laid_out = [&] {
        const std::lock_guard lock(telling);
        ++done_so_far;
        if (progress) {
            progress(done_so_far, all);
        }
    };
    const auto work = [&](std::size_t i) {
        shares[i].found = screens::misfits(
            {shelved, all * i / threads, all * (i + 1) / threads, shares[i].typesetter, laid_out});
    };
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < threads; ++i) {
        others.emplace_back(work, i);
    }
    work(0);
    for (std::thread& other : others) {
        other.join();
    }

    std::size_t unfit = 0;
    for (const Share& share : shares) {
        for (const screens::Misfit& misfit : share.found) {
            report.diagnostics.add(fault_of(pack, shelved.questions[misfit.question], misfit));
            ++unfit;
        }
    }
    report.rules.push_back({packs::Rule::Fits, all, all - unfit});
    report.diagnostics.sort();
    return base::Done{};
}

}  // namespace cli
