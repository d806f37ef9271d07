// SPDX-License-Identifier: MIT
#include "bench/screens/measure.h"

#include "bench/screens/allocations.h"

#include <chrono>
#include <vector>

namespace bench {
namespace {

using support::Stage;
using Moment = std::chrono::steady_clock::time_point;

/// Pictures of glyphs are made, and shaders compiled, at their first use.
constexpr int first_frames = 3;

double milliseconds(Moment from, Moment to) {
    return std::chrono::duration<double, std::milli>(to - from).count();
}

/// A stage at a scene, with what shows it.
class Show {
public:
    Show(const screens_test::Scene& scene, Stage::Setting setting, FrameWindow& window,
         const char* program)
        : stage_(program, std::move(setting)), painter_(stage_.typesetter), window_(window) {
        scene.go(stage_);
    }

    Stage& stage() { return stage_; }

    struct Cost {
        double building = 0;
        double frame = 0;
        std::size_t allocations = 0;
        std::size_t vertices = 0;
        std::size_t draw_calls = 0;
    };
    Cost draw() {
        const std::size_t before = allocations();
        const Moment start = std::chrono::steady_clock::now();
        const canvas::Frame frame = painter_.paint(*stage_.navigator, window_size);
        const Moment built = std::chrono::steady_clock::now();
        window_.show(frame, painter_.atlas());
        const Moment shown = std::chrono::steady_clock::now();
        return {milliseconds(start, built), milliseconds(start, shown), allocations() - before,
                frame.vertices.size(), frame.batches.size() + 1};
    }

private:
    Stage stage_;
    canvas::Painter painter_;
    FrameWindow& window_;
};

void measure_still(Show show, int frames, Measured& out) {
    for (int i = 0; i < first_frames; ++i) {
        show.draw();
    }
    const std::size_t layouts = show.stage().navigator->layouts();
    std::vector<double> building;
    std::vector<double> whole;
    for (int i = 0; i < frames; ++i) {
        show.stage().navigator->update(show.stage().clock.ticks());
        const Show::Cost cost = show.draw();
        building.push_back(cost.building);
        whole.push_back(cost.frame);
        out.allocations = cost.allocations;
        out.vertices = cost.vertices;
        out.draw_calls = cost.draw_calls;
    }
    out.building = spread_of(std::move(building));
    out.frame = spread_of(std::move(whole));
    out.layouts = show.stage().navigator->layouts() - layouts;
}

/// Far more frames than a player gets, until everything has arrived.
void measure_moving(Show show, Measured& out) {
    std::vector<double> whole;
    for (int i = 0; i < first_frames; ++i) {
        show.draw();
    }
    while (true) {
        show.stage().pass(std::chrono::milliseconds(2));
        if (!show.stage().navigator->moving()) {
            break;
        }
        whole.push_back(show.draw().frame);
    }
    if (!whole.empty()) {
        out.moving = spread_of(std::move(whole));
    }
}

}  // namespace

Measured measure(const screens_test::Scene& scene, FrameWindow& window, int frames,
                 const char* program) {
    Measured out;
    out.scene = scene.name;
    measure_still(Show(scene, scene.setting, window, program), frames, out);
    Stage::Setting lively = scene.setting;
    lively.settings.reduced_motion = false;
    measure_moving(Show(scene, std::move(lively), window, program), out);
    return out;
}

}  // namespace bench
