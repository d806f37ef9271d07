// SPDX-License-Identifier: MIT
#include "platform/scale.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <optional>

namespace platform {
namespace {

constexpr float smallest = 0.5f;
constexpr float largest = 4;

std::optional<float> number(std::string_view text) {
    float value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool sound = error == std::errc() && end == text.data() + text.size();
    return sound && value > 0 && value < 100 * largest ? std::optional(value) : std::nullopt;
}

/// The value in a line "name:\tvalue".
std::string_view resource(std::string_view resources, std::string_view name) {
    while (!resources.empty()) {
        const std::size_t end = std::min(resources.find('\n'), resources.size());
        std::string_view line = resources.substr(0, end);
        resources.remove_prefix(std::min(end + 1, resources.size()));
        if (line.starts_with(name) && line.substr(name.size()).starts_with(':')) {
            line.remove_prefix(name.size() + 1);
            const std::size_t begin = line.find_first_not_of(" \t");
            return begin == std::string_view::npos ? std::string_view() : line.substr(begin);
        }
    }
    return {};
}

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

float scale_from(const ScaleHints& hints) {
    const auto limited = [](float scale) { return std::clamp(scale, smallest, largest); };
    const auto gdk = number(hints.gdk_scale);
    const auto gdk_dpi = number(hints.gdk_dpi_scale);
    if (gdk || gdk_dpi) {
        return limited(gdk.value_or(1) * gdk_dpi.value_or(1));
    }
    if (const auto qt = number(hints.qt_scale_factor)) {
        return limited(*qt);
    }
    if (const auto dpi = number(resource(hints.resources, "Xft.dpi"))) {
        return limited(*dpi / 96);
    }
    if (hints.desktop_height >= 2160) {
        return 2;
    }
    return hints.desktop_height >= 1440 ? 1.25f : 1;
}

float detected_scale(const XServer& server, unsigned desktop_height) {
    return scale_from({environment("GDK_SCALE"), environment("GDK_DPI_SCALE"),
                       environment("QT_SCALE_FACTOR"), server.resources(), desktop_height});
}

}  // namespace platform
