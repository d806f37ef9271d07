// SPDX-License-Identifier: MIT
#include "platform/voices.h"

#include "platform/log.h"

#include <fmt/format.h>

#include <dlfcn.h>

#include <filesystem>
#include <string>
#include <system_error>

namespace platform {
namespace {

constexpr const char* library_name = "source-sure-sound.so";

/// Where the library may stand, seen from the folder of the program: installed, above the tests of
/// a build, and beside the program that was built.
std::vector<std::filesystem::path> places() {
    std::error_code error;
    const auto folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    std::vector<std::filesystem::path> out;
    for (const char* place : {SOUND_FOLDER, "..", "."}) {
        out.push_back(folder / place / library_name);
    }
    return out;
}

MakeVoices* load_library() {
    for (const std::filesystem::path& place : places()) {
        std::error_code error;
        if (!std::filesystem::exists(place, error)) {
            continue;
        }
        // It stays loaded: threads of its own may run in it.
        if (void* library = ::dlopen(place.c_str(), RTLD_NOW | RTLD_LOCAL); library != nullptr) {
            return reinterpret_cast<MakeVoices*>(::dlsym(library, make_voices_name));
        }
        log_warning(fmt::format("the library for sound does not load: {}", ::dlerror()));
        return nullptr;
    }
    log_warning(fmt::format("the library for sound is not there: {}", library_name));
    return nullptr;
}

}  // namespace

std::unique_ptr<Voices> open_voices() {
    static MakeVoices* const make = load_library();
    return std::unique_ptr<Voices>(make != nullptr ? make() : nullptr);
}

}  // namespace platform
