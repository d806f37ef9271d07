// SPDX-License-Identifier: MIT
#include "platform/sfml_log.h"

#include "base/printable.h"
#include "platform/log.h"

#include <fmt/format.h>
#include <SFML/System/Err.hpp>

namespace platform {

SfmlLog::SfmlLog() : before_(sf::err().rdbuf(this)) {}

SfmlLog::~SfmlLog() { sf::err().rdbuf(before_); }

SfmlLog::int_type SfmlLog::overflow(int_type character) {
    if (traits_type::eq_int_type(character, traits_type::eof())) {
        return traits_type::not_eof(character);
    }
    if (character != '\n') {
        line_ += traits_type::to_char_type(character);
    } else if (!line_.empty()) {
        log_warning(fmt::format("SFML: {}", base::printable(line_, base::whole_text)));
        line_.clear();
    }
    return character;
}

}  // namespace platform
