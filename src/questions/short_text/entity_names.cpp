// SPDX-License-Identifier: MIT
#include "questions/short_text/entity_names.h"

#include "questions/short_text/typed_name.h"

#include <algorithm>
#include <cassert>

namespace questions {

std::vector<std::string> names_of(const facts::Entity& entity) {
    std::vector<std::string> names;
    const auto add = [&names](const std::string& name) {
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) {
            names.push_back(name);
        }
    };
    for (const text::Language language : {text::Language::French, text::Language::English}) {
        add(entity.noun.name(language));
        add(entity.short_name.in(language));
    }
    for (const std::string& name : entity.also) {
        add(name);
    }
    return names;
}

EntityNames::EntityNames(const facts::FactBase& base) : base_(base) {
    for (const facts::Entity& entity : base.entities()) {
        const std::size_t number = number_of(entity);
        for (const std::string& name : names_of(entity)) {
            near_.add(name, number);
            for (std::string& form : loose_forms(name)) {
                by_loose_form_[std::move(form)].push_back({name, number});
            }
        }
    }
    near_.settle();
}

std::vector<std::string> EntityNames::near(const facts::Entity& entity) const {
    const std::size_t number = number_of(entity);
    std::vector<std::string> near = near_.near(number);
    for (const std::string& name : names_of(entity)) {
        for (const std::string& form : loose_forms(name)) {
            for (const Name& other : by_loose_form_.at(form)) {
                if (other.entity != number) {
                    near.push_back(other.written);
                }
            }
        }
    }
    std::ranges::sort(near);
    near.erase(std::unique(near.begin(), near.end()), near.end());
    return near;
}

std::size_t EntityNames::number_of(const facts::Entity& entity) const {
    const auto number = static_cast<std::size_t>(&entity - base_.entities().data());
    assert(number < base_.entities().size());
    return number;
}

}  // namespace questions
