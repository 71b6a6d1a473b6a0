#include "CToml.h"

#include <stdexcept>

// A broken promise inside toml++ becomes a fault of this document, not the end of the program.
#define TOML_ASSERT(expr) \
  do { \
    if (!(expr)) throw std::logic_error("the TOML parser lost its way"); \
  } while (false)
// Together with CTOML_MAX_KEY_PARTS this bounds every recursion over the tree.
#define TOML_MAX_NESTED_VALUES 32
#define TOML_EXCEPTIONS 1
#define TOML_ENABLE_WINDOWS_COMPAT 0
#include <toml++/toml.h>

#include <new>
#include <string>
#include <string_view>
#include <vector>

struct ctoml_document {
  int status = CTOML_OK;
  std::string message;
  ctoml_place place{1, 1};
  toml::table root;
  std::vector<ctoml_node> nodes;
};

namespace {

ctoml_text text_of(std::string_view view) noexcept { return {view.data(), view.size()}; }

ctoml_place place_of(const toml::source_region &source) noexcept {
  return {source.begin.line, source.begin.column};
}

// Finds a key of too many parts before toml++ builds a tree so deep that walking it would exhaust the stack.
// It only has to be right up to the first error of syntax, because toml++ stops there.
class KeyDepth {
 public:
  explicit KeyDepth(std::string_view text) : text_(text) {}

  bool excessive() {
    while (at_ < text_.size()) {
      switch (text_[at_]) {
        case '"':
        case '\'': skip_string(); continue;
        case '#': skip_comment(); continue;
        case '\n':
        case '=':
        case ',':
        case '[':
        case ']':
        case '{':
        case '}': parts_ = 1; begin(); break;
        case '.':
          if (++parts_ > CTOML_MAX_KEY_PARTS) return true;
          break;
        default: break;
      }
      step();
    }
    return false;
  }

  // Where the key that is too long begins, or the whole text where none is.
  ctoml_place place() const { return start_; }

 private:
  std::string_view text_;
  size_t at_ = 0;
  int parts_ = 1;
  ctoml_place here_{1, 1};
  ctoml_place start_{1, 1};

  void step() {
    const auto byte = static_cast<unsigned char>(text_[at_++]);
    if (byte == '\n') {
      here_ = {here_.line + 1, 1};
      start_ = here_;
    } else if ((byte & 0xC0) != 0x80) {
      here_.column++;
    }
  }

  void begin() { start_ = {here_.line, here_.column + 1}; }

  void skip_comment() {
    while (at_ < text_.size() && text_[at_] != '\n') step();
  }

  bool closes_triple(char quote) const {
    return text_.size() - at_ >= 3 && text_[at_] == quote && text_[at_ + 1] == quote && text_[at_ + 2] == quote;
  }

  void skip_string() {
    const char quote = text_[at_];
    const bool triple = closes_triple(quote);
    for (int i = 0; i < (triple ? 3 : 1); i++) step();
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '\\' && quote == '"') {
        step();
        if (at_ < text_.size()) step();
      } else if (triple ? closes_triple(quote) : (c == quote || c == '\n')) {
        break;
      } else {
        step();
      }
    }
    // A closing triple may have two more quotes before it that belong to the text.
    for (int i = 0; i < (triple ? 5 : 1) && at_ < text_.size() && text_[at_] == quote; i++) step();
  }
};

void append(ctoml_document &document, const toml::node &node, const toml::key *key);

void fill_date(ctoml_node &out, const toml::date &date) {
  out.year = date.year;
  out.month = date.month;
  out.day = date.day;
}

void fill_time(ctoml_node &out, const toml::time &time) {
  out.hour = time.hour;
  out.minute = time.minute;
  out.second = time.second;
}

void fill(ctoml_node &out, const toml::node &node) {
  switch (node.type()) {
    case toml::node_type::table: out.kind = CTOML_TABLE; break;
    case toml::node_type::array: out.kind = CTOML_ARRAY; break;
    case toml::node_type::string:
      out.kind = CTOML_STRING;
      out.text = text_of(node.as_string()->get());
      break;
    case toml::node_type::integer:
      out.kind = CTOML_INTEGER;
      out.integer = node.as_integer()->get();
      break;
    case toml::node_type::floating_point:
      out.kind = CTOML_FLOAT;
      out.real = node.as_floating_point()->get();
      break;
    case toml::node_type::boolean:
      out.kind = CTOML_BOOLEAN;
      out.boolean = node.as_boolean()->get() ? 1 : 0;
      break;
    case toml::node_type::date:
      out.kind = CTOML_DATE;
      fill_date(out, node.as_date()->get());
      break;
    case toml::node_type::time:
      out.kind = CTOML_TIME;
      fill_time(out, node.as_time()->get());
      break;
    case toml::node_type::date_time:
      out.kind = CTOML_DATE_TIME;
      fill_date(out, node.as_date_time()->get().date);
      fill_time(out, node.as_date_time()->get().time);
      break;
    case toml::node_type::none: throw std::logic_error("a value without a type");
  }
}

void append_children(ctoml_document &document, const toml::node &node) {
  if (const auto *table = node.as_table()) {
    for (auto &&[key, value] : *table) append(document, value, &key);
  } else if (const auto *array = node.as_array()) {
    for (auto &&value : *array) append(document, value, nullptr);
  }
}

void append(ctoml_document &document, const toml::node &node, const toml::key *key) {
  ctoml_node out{};
  out.place = place_of(node.source());
  if (key != nullptr) {
    out.key = text_of(key->str());
    out.key_place = place_of(key->source());
  }
  fill(out, node);
  if (const auto *table = node.as_table()) out.children = static_cast<uint32_t>(table->size());
  if (const auto *array = node.as_array()) out.children = static_cast<uint32_t>(array->size());
  document.nodes.push_back(out);
  append_children(document, node);
}

void refuse(ctoml_document &document, int status, std::string_view message, ctoml_place place) noexcept {
  document.status = status;
  document.place = place;
  document.nodes.clear();
  try {
    document.message = message;
  } catch (...) {
    document.message.clear();
  }
}

void parse(ctoml_document &document, std::string_view text) {
  KeyDepth depth(text);
  if (depth.excessive()) return refuse(document, CTOML_TOO_DEEP, "", depth.place());
  document.root = toml::parse(text);
  append(document, document.root, nullptr);
}

}  // namespace

extern "C" {

ctoml_document *ctoml_parse(const uint8_t *bytes, size_t length) {
  auto *document = new (std::nothrow) ctoml_document;
  if (document == nullptr) return nullptr;
  try {
    parse(*document, std::string_view(reinterpret_cast<const char *>(bytes), bytes == nullptr ? 0 : length));
  } catch (const toml::parse_error &error) {
    refuse(*document, CTOML_SYNTAX, error.description(), place_of(error.source()));
  } catch (const std::exception &error) {
    refuse(*document, CTOML_FAILED, error.what(), {1, 1});
  } catch (...) {
    refuse(*document, CTOML_FAILED, "", {1, 1});
  }
  return document;
}

void ctoml_free(ctoml_document *document) { delete document; }

int ctoml_status(const ctoml_document *document) { return document->status; }

ctoml_text ctoml_message(const ctoml_document *document) { return text_of(document->message); }

ctoml_place ctoml_fault_place(const ctoml_document *document) { return document->place; }

size_t ctoml_node_count(const ctoml_document *document) { return document->nodes.size(); }

const ctoml_node *ctoml_nodes(const ctoml_document *document) {
  return document->nodes.empty() ? nullptr : document->nodes.data();
}

}  // extern "C"
