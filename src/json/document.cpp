// SPDX-License-Identifier: MIT
#include "json/document.h"

#include "json/tape.h"

namespace json {

Document::Document(std::unique_ptr<const Tape> tape) : tape_(std::move(tape)) {}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

const std::string& Document::text() const { return tape_->text; }
const std::string& Document::file() const { return tape_->file; }

}  // namespace json
