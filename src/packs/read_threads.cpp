// SPDX-License-Identifier: MIT
//
// threads.json: which facts are told one after the other.
#include "packs/reading.h"

namespace packs {

void read_threads(json::Node root, Reading& reading) {
    json::Fields fields(root, reading.reader);
    for (const json::Node node : fields.list("threads")) {
        json::Fields thread_fields(node, reading.reader);
        facts::Thread thread;
        thread.place = node.place();
        for (const json::Node fact : thread_fields.list("facts")) {
            if (auto id = read_reference(fact, Named::Fact, reading)) {
                thread.facts.push_back(std::move(*id));
            }
        }
        reading.threads.push_back(std::move(thread));
    }
}

}  // namespace packs
