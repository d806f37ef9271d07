// SPDX-License-Identifier: MIT
#include "screens/fitting.h"

#include "screens/game_view.h"
#include "screens/wording.h"
#include "ui/fit.h"

#include <array>

namespace screens {
namespace {

struct Frame {
    canvas::Size window;
    int percent = 100;  ///< the player's own scale
};

/// UI, section 2: the table of window sizes at 100, 150 and 200 %, each logical size once.
constexpr std::array<Frame, 10> frames = {{{{1280, 720}, 100},
                                           {{1280, 720}, 150},
                                           {{1280, 720}, 200},
                                           {{1024, 768}, 100},
                                           {{1024, 768}, 150},
                                           {{1024, 768}, 200},
                                           {{960, 540}, 100},
                                           {{2560, 1080}, 100},
                                           {{2560, 1080}, 150},
                                           {{2560, 1080}, 200}}};

constexpr std::array families = {typeset::Family::Inter, typeset::Family::OpenDyslexic};

/// One question, as it is asked and as it is told, laid out again and again.
class Laying {
public:
    Laying(const Fitting& fitting, std::size_t number)
        : fitting_(fitting), number_(number), asked_({question()}, {}), told_({question()}, {}) {
        told_.skip({});
        asking_ = questions::make_view(questions::face_of(question().body));
        telling_ = questions::make_view(questions::face_of(question().body));
        telling_->reveal(question().body, questions::empty_answer(question().body));
    }

    std::optional<Misfit> run() {
        for (const typeset::Family family : families) {
            fitting_.typesetter.set_family(family);
            for (const text::Language language : fitting_.pack.about.languages) {
                for (const Frame& frame : frames) {
                    lay_out(frame, family, language);
                }
            }
        }
        return std::move(found_);
    }

private:
    const questions::Question& question() const { return fitting_.pack.questions[number_]; }

    void lay_out(const Frame& frame, typeset::Family family, text::Language language) {
        ui::Look look;
        look.theme = &ui::theme(ui::ThemeName::Light);
        look.typesetter = &fitting_.typesetter;
        look.scale = ui::Scale::of(frame.window, static_cast<double>(frame.percent) / 100);
        look.language = language;
        look.reduced_motion = true;
        const auto state = [&](const quiz::Session& session, const questions::AnswerView& view) {
            return GameState{session,
                             view,
                             fitting_.pack,
                             quiz::Certainty::FairlySure,
                             session.stake(quiz::Certainty::FairlySure, {}),
                             {},
                             {},
                             false,
                             keys_,
                             in_a_row(session.streak())};
        };
        const canvas::Size logical = look.scale.logical();
        const GameState asking = state(asked_, *asking_);
        const GameState telling = state(told_, *telling_);
        look_at(*question_view(asking, look, game_bar(asking, look)), look, frame,
                {false, logical, family, language});
        look_at(*feedback_view(telling, look, game_bar(telling, look)), look, frame,
                {true, logical, family, language});
    }

    void look_at(ui::Widget& page, const ui::Look& look, const Frame& frame, const Layout& layout) {
        page.place(look, {0, 0, frame.window.width, frame.window.height});
        std::vector<std::string> faults = ui::misfits(page, look);
        if (faults.empty()) {
            return;
        }
        if (found_) {
            ++found_->more;
        } else {
            found_ = Misfit{number_, layout, std::move(faults.front()), 0};
        }
    }

    const Fitting& fitting_;
    const profile::KeyMap keys_ = {};
    std::size_t number_;
    quiz::Session asked_;
    quiz::Session told_;
    std::unique_ptr<questions::AnswerView> asking_;
    std::unique_ptr<questions::AnswerView> telling_;
    std::optional<Misfit> found_;
};

}  // namespace

std::vector<Misfit> misfits(const Fitting& fitting) {
    std::vector<Misfit> found;
    for (std::size_t i = fitting.first; i < fitting.last; ++i) {
        if (auto misfit = Laying(fitting, i).run()) {
            found.push_back(*std::move(misfit));
        }
        if (fitting.laid_out) {
            fitting.laid_out();
        }
    }
    return found;
}

}  // namespace screens
