// SPDX-License-Identifier: MIT
#include "cli/shelf.h"

#include "base/system_memory.h"
#include "cli/articles_choice.h"
#include "packs/check_form.h"
#include "packs/contents.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace cli {
namespace {

/// The articles of a pack, for who has them; a folder that cannot be read is only worth a note.
std::optional<packs::Articles> articles_of(const World& world, const packs::Pack& pack) {
    auto articles = articles_for(world, std::nullopt, pack);
    if (!articles) {
        world.log.warn(base::to_string(articles.error()));
        return std::nullopt;
    }
    return *std::move(articles);
}

/// A pack, and what all its banks have in common.
struct Drawable {
    Drawable(packs::Pack read, const std::stop_token& stop)
        : pack(std::move(read)), banks(pack, stop) {}
    Drawable(const Drawable&) = delete;  // the banks know where the pack is
    Drawable& operator=(const Drawable&) = delete;

    packs::Pack pack;
    packs::Banks banks;
};

/// Of the questions that can be looked at: the same at every start.
constexpr std::uint64_t browsing_seed = 0;

/// How often `shelve` tells that a step is done, and once when all is.
constexpr int steps_of_pack = 4;

/// A pack with errors has no questions, only its faults; nor has one that nobody wants any more, as
/// `stop` says. `step_done` is called after each step, which is as long as the pack is large.
screens::ShelvedPack shelve(const World& world, const std::filesystem::path& path,
                            const std::stop_token& stop, const std::function<void()>& step_done) {
    screens::ShelvedPack shelved;
    base::Diagnostics diagnostics;
    auto pack = packs::read(path, world.files, diagnostics, stop);
    if (!pack) {
        shelved.about.id = path.stem().string();
        shelved.faults.push_back(pack.error());
        return shelved;
    }
    step_done();
    packs::check_form(*pack, diagnostics);
    shelved.about = pack->about;
    shelved.faults = diagnostics.all();
    if (diagnostics.errors() > 0 || stop.stop_requested()) {
        return shelved;
    }
    step_done();
    shelved.sources = pack->base.sources().size();
    shelved.articles = articles_of(world, *pack);
    pack->texts.clear();  // nobody will ask for the line of a fault
    const auto kept = std::make_shared<const Drawable>(*std::move(pack), stop);
    step_done();
    if (!stop.stop_requested()) {
        const auto draw = [kept](std::uint64_t any) { return kept->banks.draw(any).questions; };
        shelved.questions = {packs::list_of(draw(browsing_seed)), draw, browsing_seed};
        shelved.base = {kept, &kept->pack.base};
    }
    return shelved;
}

/// Who waits for one pack looks whether it has come.
constexpr auto between_looks = std::chrono::milliseconds(1);

/// Several times what reading and planning the shipped pack takes.
constexpr std::size_t shelf_memory = std::size_t{16} * 1024 * 1024;

using KeptContents = std::vector<packs::KeptContents>;

KeptContents kept_contents(const World& world) {
    const auto path = world.folders.contents_file();
    if (!path) {
        return {};
    }
    auto kept = packs::read_contents(*path, world.files);
    if (!kept) {
        world.log.warn(base::to_string(kept.error()));
        return {};
    }
    return *std::move(kept);
}

/// Keeps what can be played; the others are read anew each time, to tell their faults.
void keep_contents(const World& world, const KeptContents& all) {
    const auto path = world.folders.contents_file();
    if (!path || all == kept_contents(world)) {
        return;
    }
    if (const auto kept = packs::write_contents(all, *path, world.files); !kept) {
        world.log.warn(base::to_string(kept.error()));
    }
}

/// The places of packs in the order in which they are read: the wanted one, then the smallest.
std::vector<std::size_t> in_turn(const std::vector<packs::PackStamp>& stamps,
                                 std::optional<std::size_t> wanted) {
    std::vector<std::size_t> places(stamps.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_sort(places, {}, [&](std::size_t place) {
        return std::pair(place != wanted, stamps[place].bytes);
    });
    return places;
}

/// Before the packs are read: a change meanwhile is noticed the next time.
std::vector<packs::PackStamp> stamps_of(const World& world,
                                        const std::vector<packs::Shelved>& at_hand) {
    std::vector<packs::PackStamp> stamps;
    stamps.reserve(at_hand.size());
    for (const packs::Shelved& one : at_hand) {
        stamps.push_back(packs::stamp_of(one.path, world.files, SOURCE_SURE_VERSION));
    }
    return stamps;
}

double bytes_of(const std::vector<packs::PackStamp>& stamps) {
    double bytes = 1;  // to be divided by
    for (const packs::PackStamp& stamp : stamps) {
        bytes += static_cast<double>(stamp.bytes);
    }
    return bytes;
}

}  // namespace

bool remembers_packs(const World& world) {
    const auto path = world.folders.contents_file();
    return path && world.files.kind(*path) == base::FileKind::Regular;
}

KnownPacks known_packs(const World& world, const std::vector<packs::Shelved>& at_hand) {
    KeptContents kept = kept_contents(world);
    KnownPacks known;
    for (const packs::Shelved& one : at_hand) {
        const packs::PackStamp stamp = packs::stamp_of(one.path, world.files, SOURCE_SURE_VERSION);
        const auto found = std::ranges::find_if(kept, [&](const packs::KeptContents& of) {
            return of.path == one.path && of.stamp == stamp;
        });
        known.bytes += stamp.bytes;
        screens::ShelvedPack shelved;
        shelved.being_read = true;
        if (found == kept.end()) {
            shelved.about.id = one.id;
            shelved.about.title = one.title;
            known.unknown_bytes += stamp.bytes;
        } else {
            shelved.about = std::move(found->contents.about);
            shelved.sources = found->contents.sources;
            shelved.questions = {std::move(found->contents.questions), {}, 0};
        }
        known.packs.push_back(std::move(shelved));
    }
    return known;
}

PackReading::PackReading(const World& world, std::vector<packs::Shelved> at_hand,
                         std::optional<std::size_t> wanted)
    : world_(world), at_hand_(std::move(at_hand)), wanted_(wanted) {}

PackReading::~PackReading() { stop_.request_stop(); }

void PackReading::begin() {
    if (!reading_.valid()) {
        reading_ = std::async(std::launch::async, [this] { read(); }).share();
    }
}

double PackReading::share() const { return share_; }

std::vector<screens::CamePack> PackReading::take() {
    if (reading_.valid() &&
        reading_.wait_for(std::chrono::seconds(0)) == std::future_status::ready) {
        reading_.get();  // what went wrong with the thread, if anything, goes wrong here too
    }
    const std::lock_guard lock(came_mutex_);
    return std::exchange(came_, {});
}

void PackReading::wait_for(std::size_t place) {
    begin();
    const auto came = [&] {
        const std::lock_guard lock(came_mutex_);
        return std::ranges::find(came_, place, &screens::CamePack::place) != came_.end();
    };
    while (!came() && reading_.wait_for(between_looks) != std::future_status::ready) {
    }
}

std::vector<screens::ShelvedPack> PackReading::wait() {
    begin();
    reading_.wait();
    std::vector<screens::ShelvedPack> packs(at_hand_.size());
    for (screens::CamePack& one : take()) {
        packs[one.place] = std::move(one.pack);
    }
    return packs;
}

/// Runs on a thread of its own.
void PackReading::read() {
    base::reserve_memory(shelf_memory);
    const std::vector<packs::PackStamp> stamps = stamps_of(world_, at_hand_);
    const double all_bytes = bytes_of(stamps);
    double bytes = 0;  // of those that are read
    KeptContents contents;
    const std::vector<std::size_t> order = in_turn(stamps, wanted_);
    for (const std::size_t place : order) {
        const packs::PackStamp& stamp = stamps[place];
        const auto size = static_cast<double>(stamp.bytes);
        int steps = 0;
        const auto step_done = [&] {
            share_ = (bytes + size * ++steps / steps_of_pack) / all_bytes;
        };
        screens::ShelvedPack pack =
            shelve(world_, at_hand_[place].path, stop_.get_token(), step_done);
        if (stop_.stop_requested()) {
            return;
        }
        bytes += size;
        if (pack.playable()) {
            contents.push_back(
                {at_hand_[place].path, stamp, {pack.about, pack.sources, pack.questions.list()}});
        }
        if (place == order.back()) {
            keep_contents(world_, contents);  // first: who has all packs may end this
        }
        const std::lock_guard lock(came_mutex_);
        came_.push_back({place, std::move(pack)});
    }
}

}  // namespace cli
