// SPDX-License-Identifier: MIT
//
// The measures that every screen is built from, in dp (1 dp is 1 pixel at scale 1).
#pragma once

namespace ui {

/// Distances between and inside things.
struct Gap {
    static constexpr float hair = 2;
    static constexpr float tiny = 4;
    static constexpr float small = 8;
    static constexpr float medium = 12;
    static constexpr float normal = 16;
    static constexpr float wide = 20;
    static constexpr float section = 24;
    static constexpr float panel = 28;
    static constexpr float large = 32;
    static constexpr float huge = 48;
    static constexpr float vast = 64;
};

struct Radius {
    static constexpr float mark = 5;
    static constexpr float keycap = 6;
    static constexpr float segment = 9;
    static constexpr float button = 12;
    static constexpr float card = 14;
    static constexpr float answer = 16;
    static constexpr float panel = 18;
    static constexpr float hero = 20;
};

struct Extent {
    static constexpr float line = 1;
    static constexpr float thick_line = 1.5F;
    static constexpr float chosen_line = 3;
    static constexpr float target = 40;  ///< the least of anything that can be clicked
    static constexpr float field = 48;
    static constexpr float tick_box = 24;
    static constexpr float button = 52;
    static constexpr float answer = 84;  ///< the least height of an answer
    static constexpr float tall_answer = 116;
    static constexpr float low_answer = 64;  ///< an answer where many stand, or one below the other
    static constexpr float told_answer = 68;  ///< an answer beside the explanation
    static constexpr float list_row = 56;
    static constexpr float told_column = 560;  ///< answers beside the explanation
    static constexpr float side_column = 368;  ///< figures beside the main column
    static constexpr float tile = 132;
    static constexpr float hero = 212;
    static constexpr float ring = 124;
    static constexpr float hero_shapes = 220;  ///< at the right end of the hero
    static constexpr float pack_badge = 44;
    static constexpr float large_ring = 168;
    static constexpr float ring_line = 14;
    static constexpr float small_ring = 44;
    static constexpr float small_ring_line = 5;
    static constexpr float sign = 28;
    static constexpr float halo = 68;
    static constexpr float badge = 52;
    static constexpr float cover_badge = 104;  ///< of the player whose turn it is
    static constexpr float small_badge = 40;
    static constexpr float tiny_badge = 22;
    static constexpr float keycap = 22;
    static constexpr float large_keycap = 32;
    static constexpr float pill = 36;
    static constexpr float tag = 28;
    static constexpr float bar = 8;
    static constexpr float rail = 96;
    static constexpr float narrow_rail = 56;
    static constexpr float rail_entry = 64;
    static constexpr float hint_bar = 56;
    static constexpr float question_column = 1000;
    static constexpr float running_text = 576;   ///< 66 characters at 16
    static constexpr float plan_column = 168;    ///< the paragraphs of an article
    static constexpr float margin_column = 248;  ///< beside the text of an article
    static constexpr float dialog = 560;
    static constexpr float wide_dialog = 800;  ///< for lists in two columns
    static constexpr float two_columns = 880;  ///< from this width on two columns can be read
};

/// The smallest page that is laid out, in pixels of the window.
struct LeastPage {
    static constexpr float width = 320;
    static constexpr float height = 180;
};

}  // namespace ui
