// SPDX-License-Identifier: MIT
//
// The view of the kinds that have one right option among several.
#pragma once

#include "questions/answer_view.h"

namespace questions {

class OneOfView : public AnswerView {
public:
    std::vector<KeyUse> keys(const ui::Look& look) const override;
    std::string initial_focus() const override;

    std::unique_ptr<ui::Widget> build(const ui::Look& look) const override;
    Taken take(const ui::Emitted& emitted, text::Language) override;
    Taken key(const canvas::KeyPressed& key, text::Language) override;
    void strike_out(const std::vector<std::size_t>& options) override;

protected:
    explicit OneOfView(std::vector<text::Bilingual> options) : options_(std::move(options)) {}

    const std::optional<std::size_t>& chosen() const { return chosen_; }
    void tell(std::size_t right, const std::optional<std::size_t>& chosen);

private:
    bool choose(std::size_t index);
    bool is_struck(std::size_t index) const;

    std::vector<text::Bilingual> options_;
    std::optional<std::size_t> chosen_;
    std::vector<std::size_t> struck_;
    std::optional<std::size_t> right_;  ///< once told
};

}  // namespace questions
