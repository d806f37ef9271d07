// SPDX-License-Identifier: MIT
#include "ui/scale.h"

#include <algorithm>

namespace ui {
namespace {

constexpr float reference_width = 1280;
constexpr float reference_height = 720;
constexpr float least_width = 640;
constexpr float least_height = 360;
constexpr float compact_width = 1100;
constexpr float compact_height = 640;
constexpr float wide_width = 1440;
constexpr double smallest_user = 0.8;
constexpr double largest_user = 2.0;
/// Below this a 16 dp text is 8 pixels, the smallest that the typesetter sets.
constexpr float smallest_factor = 0.8F;

}  // namespace

Scale Scale::of(canvas::Size window, double user) {
    const float width = std::max(window.width, 1.0F);
    const float height = std::max(window.height, 1.0F);
    const float fit = std::max(1.0F, std::min(width / reference_width, height / reference_height));
    const float base = std::floor(8 * fit) / 8;
    const float asked = base * static_cast<float>(std::clamp(user, smallest_user, largest_user));
    const float cap = std::min(width / least_width, height / least_height);

    Scale scale;
    scale.factor_ = std::max(std::min(asked, cap), smallest_factor);
    scale.logical_ = {width / scale.factor_, height / scale.factor_};
    if (scale.logical_.width < compact_width || scale.logical_.height < compact_height) {
        scale.form_ = Form::Compact;
    } else {
        scale.form_ = scale.logical_.width >= wide_width ? Form::Wide : Form::Regular;
    }
    return scale;
}

}  // namespace ui
