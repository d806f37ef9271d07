// SPDX-License-Identifier: MIT
#include "bench/program/screen_picture.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstring>
#include <stdexcept>

namespace bench {
namespace {

constexpr std::size_t colour_entry = 12;  ///< bytes

/// Of so many lines one is looked at.
constexpr std::size_t stride = 8;

/// A number of the header of an xwd file (X11/XWDFile.h), which is written with its high byte
/// first.
std::size_t header_word(const std::uint8_t* header, std::size_t index) {
    std::size_t out = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        out = out << 8 | header[4 * index + i];
    }
    return out;
}

}  // namespace

ScreenPicture::ScreenPicture(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    size_ = static_cast<std::size_t>(std::filesystem::file_size(file));
    mapped_ = ::mmap(nullptr, size_, PROT_READ, MAP_SHARED, descriptor, 0);
    ::close(descriptor);
    if (mapped_ == MAP_FAILED) {
        throw std::runtime_error("cannot be looked at: " + file.string());
    }
    const auto* bytes = static_cast<const std::uint8_t*>(mapped_);
    const std::size_t colours = header_word(bytes, 19);
    const std::size_t begin = header_word(bytes, 0) + colours * colour_entry;
    pixels_ = std::span(bytes, size_).subspan(begin);
    line_ = header_word(bytes, 12);
    remember();
}

ScreenPicture::~ScreenPicture() { ::munmap(mapped_, size_); }

void ScreenPicture::remember() { before_.assign(pixels_.begin(), pixels_.end()); }

bool ScreenPicture::changed() {
    const std::size_t first = looks_++ % stride * line_;
    for (std::size_t at = first; at + line_ <= pixels_.size(); at += stride * line_) {
        if (std::memcmp(&before_[at], &pixels_[at], line_) != 0) {
            remember();
            return true;
        }
    }
    return false;
}

}  // namespace bench
