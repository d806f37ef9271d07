// SPDX-License-Identifier: MIT
#include "base/shared.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

using List = base::Shared<std::vector<std::string>>;

TEST_CASE("an empty shared value is the default one") {
    const List list;
    CHECK(list->empty());
    CHECK(list == List(std::vector<std::string>{}));
}

TEST_CASE("copies are one object until one of them is changed") {
    const List first(std::vector<std::string>{"a", "b"});
    List second = first;
    CHECK(&*first == &*second);
    second.edit().push_back("c");
    CHECK(*first == std::vector<std::string>{"a", "b"});
    CHECK(*second == std::vector<std::string>{"a", "b", "c"});
    CHECK_FALSE(first == second);
}

TEST_CASE("a value that nobody shares is changed in place") {
    List list(std::vector<std::string>{"a"});
    const std::string* before = list->data();
    list.edit()[0] = "b";
    CHECK(list->data() == before);
    CHECK(*list == std::vector<std::string>{"b"});
}

TEST_CASE("shared values are as equal as what they hold") {
    CHECK(List(std::vector<std::string>{"a"}) == List(std::vector<std::string>{"a"}));
    CHECK_FALSE(List(std::vector<std::string>{"a"}) == List(std::vector<std::string>{"b"}));
}

}  // namespace
