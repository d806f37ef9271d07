// SPDX-License-Identifier: MIT
//
// What a pack holds, without its facts and questions: enough to show it on a shelf and to count how
// far a player has come. Kept from one start to the next, as reading a pack and planning its
// questions takes longer than all else that a first screen needs.
#pragma once

#include "packs/pack.h"

namespace packs {

/// A question as far as it can be counted.
struct ListedQuestion {
    std::string id;
    facts::Id chapter;

    bool operator==(const ListedQuestion&) const = default;
};
using QuestionList = std::vector<ListedQuestion>;

QuestionList list_of(const std::vector<questions::Question>& questions);

struct Contents {
    About about;
    std::size_t sources = 0;
    QuestionList questions;  ///< in the order of the bank

    bool operator==(const Contents&) const = default;
};

/// Of the files of a pack: one that differs tells that a file was changed, or read by another
/// version of the program.
struct PackStamp {
    std::uint64_t value = 0;
    std::uintmax_t bytes = 0;  ///< of all the files

    bool operator==(const PackStamp&) const = default;
};

/// `build` is the version of the program. No file is read where the system can do without.
PackStamp stamp_of(const std::filesystem::path& pack, const base::Files& files,
                   std::string_view build);

struct KeptContents {
    std::filesystem::path path;  ///< of the pack
    PackStamp stamp;
    Contents contents;

    bool operator==(const KeptContents&) const = default;
};

/// What is kept at `path`; none where there is no such file. Fails at the first fault.
base::Result<std::vector<KeptContents>> read_contents(const std::filesystem::path& path,
                                                      const base::Files& files);

/// Writes the file, whole or not at all, making its folder if need be. A pack whose path is not
/// valid UTF-8 is left out.
base::Result<base::Done> write_contents(const std::vector<KeptContents>& all,
                                        const std::filesystem::path& path, base::Files& files);

}  // namespace packs
