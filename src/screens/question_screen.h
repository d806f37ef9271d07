// SPDX-License-Identifier: MIT
//
// What is alike wherever questions are asked, of one player or of several: an answer is given or
// not, a hint taken, the source read, a fault reported; whatever lies over the question stops its
// time, and so does a sleep of the machine.
#pragma once

#include "base/sleep_watch.h"
#include "questions/answer_view.h"
#include "quiz/session.h"
#include "screens/confirm_screen.h"
#include "screens/game_moves.h"
#include "screens/passing_note.h"
#include "screens/pause_screen.h"
#include "screens/screen.h"

#include <chrono>
#include <memory>
#include <optional>

namespace screens {

class QuestionScreen : public Screen {
public:
    Transition take(const ui::Emitted& emitted) final;
    Transition key(const canvas::KeyPressed& key) final;
    Transition pass_time() final;
    std::optional<std::chrono::milliseconds> next_change() const final;
    void cover() override;
    Transition resume(const std::string& answer) final;
    Transition interrupted() final { return pause(); }
    Transition focus_moved(const std::string& id) final {
        return answering() && view_->focused(id) ? Transition{Stay{}} : Transition{Unused{}};
    }
    profile::KeyScene key_scene() const final {
        return told() ? profile::KeyScene::Told : profile::KeyScene::Asking;
    }

protected:
    QuestionScreen(Services& services, std::size_t pack) : services_(services), pack_(pack) {}

    virtual const quiz::Session& session() const = 0;
    /// Whether an answer can be given now.
    virtual bool answering() const = 0;
    /// Whether the question is over, and what became of it is shown.
    virtual bool told() const = 0;
    /// Whether it matters now how long the players take.
    virtual bool on_the_clock() const = 0;
    /// Whether the question must not be seen below what lies over it.
    virtual bool hidden() const = 0;

    virtual Transition submit() = 0;
    virtual Transition give_up() = 0;
    virtual bool take_hint() = 0;
    virtual Transition next() = 0;
    /// Marks the question, or takes its mark away; unused where that is nobody's.
    virtual Transition mark() { return Unused{}; }
    virtual Paused paused() const = 0;
    virtual Transition start_over() = 0;
    /// What is asked before that; nothing: nothing is lost by it.
    virtual std::optional<Doubt> doubt_before_that() const { return std::nullopt; }
    /// The machine slept while the question was on the clock.
    virtual Transition wake() = 0;
    /// What happens by itself, the machine being awake.
    virtual Transition pass_time_awake() = 0;
    /// When that is, from now; nothing: nothing does.
    virtual std::optional<std::chrono::milliseconds> next_change_awake() const {
        return std::nullopt;
    }
    /// What means something else than about the question at hand; `Unused`: it does not.
    virtual Transition take_else(const ui::Emitted& emitted) = 0;
    virtual Transition key_else(const canvas::KeyPressed&) { return Unused{}; }
    /// Another screen was over this one, and is gone.
    virtual void go_on() {}

    Services& services() const { return services_; }
    std::size_t pack_place() const { return pack_; }
    const ShelvedPack& pack() const { return services_.packs[pack_]; }
    text::Language language() const { return services_.shown_language(); }
    const questions::Question& question() const { return session().question(); }
    const questions::AnswerView& view() const { return *view_; }
    const text::Bilingual& notice() const { return notice_; }
    const Note& note() const { return note_.note(); }

    /// Play time: it stands still while another screen is over this one.
    std::chrono::milliseconds now() const {
        return covered_at_.value_or(services_.clock.ticks()) - away_;
    }
    bool covered() const { return covered_at_.has_value(); }
    /// Whether the machine slept since this was asked last, and that matters.
    bool overslept() { return sleep_.slept(services_.clock) && on_the_clock(); }

    /// Shows the question at hand, not answered yet.
    void show_question();
    void ask_aloud();
    /// Shows and sounds what became of it; `streak` as for sound_outcome.
    void show_outcome(int streak);
    void speak(const std::string& text);
    void tell(text::Bilingual notice) { notice_ = std::move(notice); }
    /// How copying or marking went.
    void tell_done(Note note) { note_.tell(std::move(note), now()); }
    /// Says what is missing where the answer could not be judged, and whether it could not.
    bool not_ready(const questions::Grade& grade);
    Transition pause() { return Push{make_pause_screen(services_, paused())}; }

private:
    Transition take_answering(const ui::Emitted& emitted);
    Transition key_answering(const canvas::KeyPressed& key);
    Transition use(const questions::Taken& taken);
    Transition make(std::optional<Move> move);
    Transition hint();
    Transition read_source() const;
    Transition explain() const;
    Transition copy_references();
    Transition report() const;

    Services& services_;
    std::size_t pack_;
    std::unique_ptr<questions::AnswerView> view_;
    text::Bilingual notice_;             ///< what is missing, or what a hint says; may be empty
    PassingNote note_;                   ///< by play time
    std::chrono::milliseconds away_{0};  ///< was spent on other screens
    std::optional<std::chrono::milliseconds> covered_at_;  ///< another screen is over this one
    base::SleepWatch sleep_;
};

}  // namespace screens
