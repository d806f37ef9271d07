// SPDX-License-Identifier: MIT
#include "platform/picture.h"

#include "support/demo_client.h"
#include "support/fonts.h"
#include "support/raster.h"

#include <doctest/doctest.h>
#include <stdlib.h>

#include <cmath>

namespace {

const typeset::Typesetter& typesetter() {
    static const typeset::Typesetter opened = support::open_typesetter(PROGRAM);
    return opened;
}

platform::Picture draw(canvas::Size size) {
    support::DemoClient client(typesetter());
    auto picture = platform::draw_picture(typesetter(), client, size);
    REQUIRE_MESSAGE(picture.ok(), base::to_string(picture.error()));
    return *std::move(picture);
}

}  // namespace

TEST_CASE("a picture is the same each time it is drawn") {
    const platform::Picture first = draw({812, 344});
    CHECK(first.width == 812);
    CHECK(first.height == 344);
    CHECK(first.pixels.size() == 812u * 344u * 4u);
    CHECK(first.pixels == draw({812, 344}).pixels);
}

TEST_CASE("the graphics card draws what the triangles say") {
    const platform::Picture picture = draw({812, 344});
    canvas::Painter painter(typesetter());
    support::DemoClient client(typesetter());
    const canvas::Frame frame = painter.paint(client, {812, 344});
    support::Raster raster(812, 344, frame.background);
    raster.draw(frame.vertices, painter.atlas());
    double squares = 0;
    int far = 0;
    for (int y = 0; y < 344; ++y) {
        for (int x = 0; x < 812; ++x) {
            const auto pixel = static_cast<std::size_t>(y * 812 + x) * 4;
            const int off = picture.pixels[pixel] - raster.red(x, y);
            squares += off * off;
            far += std::abs(off) > 16;
        }
    }
    CHECK(std::sqrt(squares / (812 * 344)) < 1.5);
    CHECK(far < 60);
}

TEST_CASE("a picture is written whole, read back the same, and refused with its place") {
    char pattern[] = "/tmp/source-sure-test-XXXXXX";
    const std::filesystem::path folder = ::mkdtemp(pattern);
    const platform::Picture picture = draw({64, 48});
    REQUIRE(platform::save_png(picture, folder / "écran"));
    const auto read = platform::load_png(folder / "écran");
    REQUIRE(read);
    CHECK(read->width == 64);
    CHECK(read->pixels == picture.pixels);

    const auto refused = platform::save_png(picture, folder / "no" / "x.png");
    REQUIRE_FALSE(refused);
    CHECK(base::to_string(refused.error()) ==
          (folder / "no" / "x.png").string() + ": error: cannot write the picture");
    CHECK_FALSE(platform::load_png(folder / "none.png"));
    CHECK(std::distance(std::filesystem::directory_iterator(folder), {}) == 1);
    std::filesystem::remove_all(folder);
}

TEST_CASE("the smallest and the longest windows can be drawn") {
    CHECK(draw({1, 1}).pixels.size() == 4);
    CHECK(draw({0, -3}).pixels.size() == 4);
    CHECK(draw({4000, 20}).width == 4000);
}
