// SPDX-License-Identifier: MIT
#include "typeset/font_set.h"

#include <algorithm>
#include <map>

namespace typeset {
namespace {

struct FaceFile {
    std::string_view stem;
    std::string_view variable;  ///< the stem of the variable font that can stand in
    float weight;
};

constexpr std::array<FaceFile, 8> face_files = {{{"Inter-Regular", "InterVariable", 400},
                                                 {"Inter-Medium", "InterVariable", 500},
                                                 {"Inter-SemiBold", "InterVariable", 600},
                                                 {"Inter-Bold", "InterVariable", 700},
                                                 {"DejaVuSans", "", 400},
                                                 {"DejaVuSans-Bold", "", 700},
                                                 {"OpenDyslexic-Regular", "", 400},
                                                 {"OpenDyslexic-Bold", "", 700}}};
constexpr FaceId inter = 0;
constexpr FaceId deja_vu = 4;
constexpr FaceId open_dyslexic = 6;

/// Far above any font of ours (800 KB).
constexpr std::uintmax_t largest_font = 16u << 20;

/// Reads each file once, however many faces are made of it.
class FontFolder {
public:
    FontFolder(const std::filesystem::path& folder, const base::Files& files)
        : folder_(folder), files_(files) {
        if (const auto names = files.list(folder)) {
            names_ = *names;
        }
    }

    /// The file of a face, or where it should be.
    std::filesystem::path path(const FaceFile& wanted) const {
        for (const std::string_view stem : {wanted.stem, wanted.variable}) {
            const auto found = std::ranges::find_if(names_, [&](const std::string& name) {
                const std::filesystem::path path(name);
                return !stem.empty() && path.stem() == stem && path.extension() != ".txt";
            });
            if (found != names_.end()) {
                return folder_ / *found;
            }
        }
        return folder_ / (std::string(wanted.stem) + ".otf");
    }

    base::Result<std::shared_ptr<const std::string_view>> read(const std::filesystem::path& path) {
        std::shared_ptr<const std::string_view>& kept = read_[path];
        if (!kept) {
            const auto bytes = files_.lend(path, largest_font);
            if (!bytes) {
                return bytes.error();
            }
            kept = *bytes;
        }
        return kept;
    }

private:
    std::filesystem::path folder_;
    const base::Files& files_;
    std::vector<std::string> names_;
    std::map<std::filesystem::path, std::shared_ptr<const std::string_view>> read_;
};

base::Result<Face> open_face(FT_Library library, FontFolder& folder, const FaceFile& wanted) {
    const std::filesystem::path path = folder.path(wanted);
    const auto bytes = folder.read(path);
    if (!bytes) {
        return bytes.error();
    }
    return Face::open(library, *bytes, wanted.weight, path.string());
}

FaceId inter_of(Weight weight) { return static_cast<FaceId>(inter + static_cast<int>(weight)); }

FaceId of_two(FaceId family, Weight weight) {
    return weight < Weight::SemiBold ? family : static_cast<FaceId>(family + 1);
}

}  // namespace

base::Result<FontSet> FontSet::open(const std::filesystem::path& folder, const base::Files& files) {
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0) {
        return base::error_at({}, "FreeType cannot start");
    }
    FontSet out;
    out.library_.reset(library);
    FontFolder fonts(folder, files);
    for (const FaceFile& wanted : face_files) {
        auto face = open_face(library, fonts, wanted);
        if (face) {
            out.faces_.push_back(*std::move(face));
        } else if (out.faces_.size() < open_dyslexic) {
            return face.error();
        } else {
            break;  // OpenDyslexic is wanted whole or not at all
        }
    }
    return out;
}

FaceId FontSet::first_id(Family family, Weight weight) const {
    return family == Family::OpenDyslexic && faces_.size() == face_files.size()
               ? of_two(open_dyslexic, weight)
               : inter_of(weight);
}

std::vector<NumberedFace> FontSet::chain(Family family, Weight weight) const {
    std::vector<NumberedFace> out;
    for (const FaceId id : {first_id(family, weight), inter_of(weight), of_two(deja_vu, weight)}) {
        if (out.empty() || out.back().id != id) {
            out.push_back({id, &faces_[id]});
        }
    }
    return out;
}

}  // namespace typeset
