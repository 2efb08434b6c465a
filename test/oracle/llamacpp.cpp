// Greedy answers of llama.cpp with the five most likely tokens at each position, as JSON.
//
// usage: outcrop-oracle MODEL SHA256 VERSION FLOATS <PROMPTS
//
// A line of the input is a prompt; \n in it is a line break. An answer goes on where the model would end it. "top" are the tokens as
// llama.cpp finds them with the model as it is: it rounds activations to 8 bits there. "float" are those that it finds with the
// same weights in float32, which it writes to the file FLOATS, at the same positions of the same text.
#include "llama.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <numeric>
#include <string>
#include <vector>

static const int positions = 64, best = 5;

static void fail(const char *what) {
    std::fprintf(stderr, "outcrop-oracle: %s\n", what);
    std::exit(1);
}

static std::string unescape(const std::string &line) {
    std::string out;
    for (size_t i = 0; i < line.size(); i++) {
        if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == 'n') {
            out += '\n';
            i++;
        } else {
            out += line[i];
        }
    }
    return out;
}

static std::string quote(const std::string &text) {
    std::string out = "\"";
    for (char c : text) {
        if (c == '\n') {
            out += "\\n";
        } else {
            if (c == '"' || c == '\\') out += '\\';
            out += c;
        }
    }
    return out + "\"";
}

static std::string list(const std::vector<llama_token> &ids) {
    std::string out = "[";
    for (size_t i = 0; i < ids.size(); i++) out += (i ? "," : "") + std::to_string(ids[i]);
    return out + "]";
}

// top writes the most likely tokens of logits with their log-probabilities, and gives the first.
static llama_token top(const float *logits, int n, std::string &out) {
    std::vector<int> order(n);
    std::iota(order.begin(), order.end(), 0);
    std::partial_sort(order.begin(), order.begin() + best, order.end(), [&](int a, int b) { return logits[a] > logits[b]; });
    double sum = 0;
    for (int i = 0; i < n; i++) sum += std::exp(double(logits[i]) - logits[order[0]]);
    out += out.empty() ? "[" : ",[";
    for (int i = 0; i < best; i++) {
        char text[64];
        std::snprintf(text, sizeof text, "%s[%d,%.4f]", i ? "," : "", order[i], double(logits[order[i]]) - logits[order[0]] - std::log(sum));
        out += text;
    }
    out += "]";
    return order[0];
}

// context is as llama.cpp has it by default, or all in float32.
static llama_context *context(llama_model *model, bool exact) {
    llama_context_params params = llama_context_default_params();
    params.n_ctx = params.n_batch = 1024;
    params.n_ubatch = 512;
    params.n_threads = params.n_threads_batch = 1;
    if (exact) {
        params.type_k = params.type_v = GGML_TYPE_F32;
        params.flash_attn_type = LLAMA_FLASH_ATTN_TYPE_DISABLED;
    }
    llama_context *ctx = llama_init_from_model(model, params);
    if (!ctx) fail("no context");
    return ctx;
}

// answer goes on from input greedily.
static std::vector<llama_token> answer(llama_model *model, const std::vector<llama_token> &input, std::string &tops) {
    llama_context *ctx = context(model, false);
    const llama_vocab *vocab = llama_model_get_vocab(model);
    std::vector<llama_token> next = input, output;
    for (int i = 0; i < positions; i++) {
        if (llama_decode(ctx, llama_batch_get_one(next.data(), int(next.size())))) fail("decoding failed");
        next.assign(1, top(llama_get_logits_ith(ctx, -1), llama_vocab_n_tokens(vocab), tops));
        output.push_back(next[0]);
    }
    llama_free(ctx);
    return output;
}

// judge reads input and output and writes what it would have answered at each position of output.
static void judge(llama_model *model, const std::vector<llama_token> &input, const std::vector<llama_token> &output, std::string &tops) {
    llama_context *ctx = context(model, true);
    int n = int(input.size() + output.size()) - 1;
    llama_batch batch = llama_batch_init(n, 0, 1);
    batch.n_tokens = n;
    for (int i = 0; i < n; i++) {
        batch.token[i] = i < int(input.size()) ? input[i] : output[i - input.size()];
        batch.pos[i] = i;
        batch.n_seq_id[i] = 1;
        batch.seq_id[i][0] = 0;
        batch.logits[i] = i >= int(input.size()) - 1;
    }
    if (llama_decode(ctx, batch)) fail("decoding failed");
    for (int i = int(input.size()) - 1; i < n; i++) top(llama_get_logits_ith(ctx, i), llama_vocab_n_tokens(llama_model_get_vocab(model)), tops);
    llama_batch_free(batch);
    llama_free(ctx);
}

static llama_model *load(const char *path) {
    llama_model *model = llama_model_load_from_file(path, llama_model_default_params());
    if (!model) fail("the model does not load");
    return model;
}

int main(int argc, char **argv) {
    if (argc != 5) fail("usage: outcrop-oracle MODEL SHA256 VERSION FLOATS");
    llama_log_set([](ggml_log_level, const char *, void *) {}, nullptr);
    llama_backend_init();
    llama_model_quantize_params params = llama_model_quantize_default_params();
    params.ftype = LLAMA_FTYPE_ALL_F32;
    params.allow_requantize = true;
    if (llama_model_quantize(argv[1], argv[4], &params)) fail("the model cannot be written in float32");
    llama_model *model = load(argv[1]), *floats = load(argv[4]);
    std::printf("{\"version\":%s,\"sha256\":%s,\"runs\":[\n", quote(argv[3]).c_str(), quote(argv[2]).c_str());
    std::string line;
    for (bool first = true; std::getline(std::cin, line); first = false) {
        std::string prompt = unescape(line), tops, exact;
        std::vector<llama_token> input(prompt.size() + 8);
        int n = llama_tokenize(llama_model_get_vocab(model), prompt.data(), int(prompt.size()), input.data(), int(input.size()), false, true);
        if (n <= 0) fail("no tokens");
        input.resize(n);
        std::vector<llama_token> output = answer(model, input, tops);
        judge(floats, input, output, exact);
        std::printf("%s{\"prompt\":%s,\n\"input\":%s,\n\"output\":%s,\n\"top\":[%s],\n\"float\":[%s]}", first ? "" : ",\n", quote(prompt).c_str(),
                    list(input).c_str(), list(output).c_str(), tops.c_str(), exact.c_str());
    }
    std::printf("\n]}\n");
    llama_model_free(model);
    llama_model_free(floats);
    return 0;
}
