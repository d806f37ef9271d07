// SPDX-License-Identifier: MIT
#include "screens/fault_screen.h"

#include "screens/controls.h"
#include "screens/wording.h"
#include "screens/wording_browsing.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/spacing.h"

#include <algorithm>

namespace screens {
namespace {

constexpr const char* close_id = "close";
/// The first faults say enough; `check` lists all.
constexpr std::size_t most_faults = 12;

class FaultScreen : public Screen {
public:
    explicit FaultScreen(const ShelvedPack& pack) : pack_(pack) {}

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override {
        const Words& w = words();
        auto body = std::make_unique<ui::Column>(ui::Gap::normal);
        body->make<ui::Label>(look.say(w.unreadable_pack), ui::Type::Heading);
        body->make<ui::Label>(look.say(w.unreadable_effect), ui::Type::Body, &ui::Theme::text2);
        body->add(fault_list(pack_, look));
        auto buttons = std::make_unique<ui::Row>(ui::Gap::medium);
        buttons->add(std::make_unique<ui::Space>(), ui::share());
        buttons->make<ui::Button>(close_id, look.say(w.close), ui::Rank::Main,
                                  std::string(ui::enter_key));
        body->add(std::move(buttons));
        return dialog_sheet(look, std::move(body));
    }
    std::string initial_focus() const override { return close_id; }
    bool is_dialog() const override { return true; }
    Transition take(const ui::Emitted&) override { return Pop{}; }
    Transition key(const canvas::KeyPressed& key) override {
        return key.key == canvas::Key::Escape ? Transition{Pop{}} : Transition{Unused{}};
    }

private:
    const ShelvedPack& pack_;
};

}  // namespace

std::unique_ptr<ui::Widget> fault_list(const ShelvedPack& pack, const ui::Look& look) {
    auto faults = std::make_unique<ui::Column>(ui::Gap::small);
    const std::size_t shown = std::min(most_faults, pack.faults.size());
    std::vector<base::Diagnostic> sorted = pack.faults;
    std::ranges::stable_partition(sorted, [](const base::Diagnostic& fault) {
        return fault.severity == base::Severity::Error;
    });
    for (std::size_t i = 0; i < shown; ++i) {
        // Diagnostics are told as `check` prints them, which is not translated.
        faults->make<ui::Label>(base::to_string(sorted[i]), ui::Type::Small);
    }
    if (shown < pack.faults.size()) {
        faults->make<ui::Label>(look.say(and_others(pack.faults.size() - shown)), ui::Type::Small,
                                &ui::Theme::text2);
    }
    return faults;
}

std::unique_ptr<Screen> make_fault_screen(const ShelvedPack& pack) {
    return std::make_unique<FaultScreen>(pack);
}

}  // namespace screens
