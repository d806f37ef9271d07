// SPDX-License-Identifier: MIT
#include "platform/picture.h"

#include "canvas/painter.h"
#include "platform/frame_drawer.h"
#include "platform/sfml_log.h"
#include "platform/x_server.h"

#include <algorithm>
#include <cmath>
#include <system_error>

namespace platform {
namespace {

unsigned whole(float length) { return static_cast<unsigned>(std::max(1.0f, std::round(length))); }

Picture picture_of(const sf::Image& image) {
    const sf::Vector2u size = image.getSize();
    const auto bytes = static_cast<std::size_t>(size.x) * size.y * 4;
    return {static_cast<int>(size.x), static_cast<int>(size.y),
            std::vector<std::uint8_t>(image.getPixelsPtr(), image.getPixelsPtr() + bytes)};
}

}  // namespace

base::Result<Picture> draw_picture(const typeset::Typesetter& typesetter, canvas::Client& client,
                                   canvas::Size size) {
    // SFML aborts the program where there is no display.
    if (const auto server = XServer::open(); !server) {
        return server.error();
    }
    const SfmlLog log;
    const sf::Vector2u pixels(whole(size.width), whole(size.height));
    canvas::Painter painter(typesetter);
    FrameDrawer drawer;
    sf::RenderTexture target;
    if (!resize(target, pixels) ||
        !drawer.draw(target, painter.paint(client, as_size(pixels)), painter.atlas())) {
        return base::error_at({}, "the graphics card cannot hold a picture of this size");
    }
    target.display();
    return picture_of(target.getTexture().copyToImage());
}

base::Result<base::Done> save_png(const Picture& picture, const std::filesystem::path& path) {
    const SfmlLog log;
    const sf::Vector2u size(static_cast<unsigned>(picture.width),
                            static_cast<unsigned>(picture.height));
    // SFML goes by the ending of the name; and a picture half written should not be found.
    const std::string beside = path.string() + ".part.png";
    std::error_code failed;
    if (image_of(size, picture.pixels.data()).saveToFile(beside)) {
        std::filesystem::rename(beside, path, failed);
    } else {
        failed = std::make_error_code(std::errc::io_error);
    }
    if (failed) {
        std::error_code ignored;
        std::filesystem::remove(beside, ignored);
        return base::error_at({path.string()}, "cannot write the picture");
    }
    return base::Done{};
}

base::Result<Picture> load_png(const std::filesystem::path& path) {
    const SfmlLog log;
    sf::Image image;
    if (!image.loadFromFile(path.string())) {
        return base::error_at({path.string()}, "not a picture that can be read");
    }
    return picture_of(image);
}

}  // namespace platform
