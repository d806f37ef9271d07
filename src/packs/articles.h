// SPDX-License-Identifier: MIT
//
// The texts of the sources, for who has them: a folder with `<source id>.txt`. Paragraph n is the
// n-th line that is not blank, from 1.
#pragma once

#include "base/files.h"
#include "facts/fact_base.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace packs {

class Articles {
public:
    /// Reads the texts of the sources that stand in `folder`; a source without a file is left out.
    /// Fails when the folder, or a file that is there, cannot be read, and when none is there.
    static base::Result<Articles> read(const std::filesystem::path& folder,
                                       const base::Files& files,
                                       const std::vector<facts::Source>& sources);

    /// One text by hand, its lines ended by LF, CR or CR LF.
    void add(const facts::Id& source, std::string_view text);

    /// The paragraphs of a source, the first at index 0; null when its text is not at hand.
    const std::vector<std::string>* find(std::string_view source) const;

private:
    std::map<facts::Id, std::vector<std::string>, std::less<>> paragraphs_;
};

}  // namespace packs
