// What llama.cpp makes of a text: the oracle of test/oracle/engine, which says how rows are written.
//
// usage: outcrop-reader tokens MODEL <texts            a text a line, \n in it is a line break: its tokens, a line each
//        outcrop-reader rows MODEL [exact] <tokens     the logits at every position, to the standard output
//        outcrop-reader quantize MODEL FILE TYPE HOW   TYPE is llama.cpp's number of a file type; pure: every matrix gets it
//        outcrop-reader embed MODEL <tokens            the embedding of each text, as a row at position 0
//
// Exact is with keys and values in float32 and no flash attention: with weights in float32, all is. Otherwise it is llama.cpp as it comes.
#include "llama.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

static void fail(const char *what) {
    std::fprintf(stderr, "outcrop-reader: %s\n", what);
    std::exit(1);
}

static llama_model *load(const char *path) {
    llama_model *model = llama_model_load_from_file(path, llama_model_default_params());
    if (!model) fail("the model does not load");
    return model;
}

// tokenize turns a line of texts into tokens.
static std::vector<llama_token> tokenize(const llama_model *model, const std::string &line) {
    std::string text;
    for (size_t i = 0; i < line.size(); i++) {
        bool broken = line.compare(i, 2, "\\n") == 0;
        text += broken ? '\n' : line[i];
        i += broken;
    }
    std::vector<llama_token> ids(text.size() + 8);
    int n = llama_tokenize(llama_model_get_vocab(model), text.data(), int(text.size()), ids.data(), int(ids.size()), true, true);
    if (n <= 0) fail("no tokens");
    ids.resize(n);
    return ids;
}

static std::vector<llama_token> numbers(const std::string &line) {
    std::istringstream words(line);
    std::vector<llama_token> ids;
    for (llama_token id; words >> id;) ids.push_back(id);
    return ids;
}

static void tokens(const char *path) {
    llama_model *model = load(path);
    for (std::string line; std::getline(std::cin, line);) {
        for (llama_token id : tokenize(model, line)) std::printf("%d ", id);
        std::printf("\n");
    }
}

static void put(int32_t text, int32_t position, const float *values, size_t n) {
    const int32_t head[] = {text, position, int32_t(n)};
    if (std::fwrite(head, sizeof head, 1, stdout) != 1 || std::fwrite(values, 4, n, stdout) != n) fail("nobody reads the rows");
}

static llama_context *context(llama_model *model, bool exact, bool embeds) {
    llama_context_params params = llama_context_default_params();
    params.n_ctx = params.n_batch = params.n_ubatch = 1024;
    params.n_threads = params.n_threads_batch = 1;
    params.embeddings = embeds;
    if (exact) {
        params.type_k = params.type_v = GGML_TYPE_F32;
        params.flash_attn_type = LLAMA_FLASH_ATTN_TYPE_DISABLED;
    }
    llama_context *ctx = llama_init_from_model(model, params);
    if (!ctx) fail("no context");
    return ctx;
}

static llama_batch batch(const std::vector<llama_token> &ids) {
    llama_batch batch = llama_batch_init(int(ids.size()), 0, 1);
    batch.n_tokens = int(ids.size());
    for (int i = 0; i < batch.n_tokens; i++) {
        batch.token[i] = ids[i];
        batch.pos[i] = i;
        batch.n_seq_id[i] = 1;
        batch.seq_id[i][0] = 0;
        batch.logits[i] = true;
    }
    return batch;
}

// rows reads each text as one prompt.
static void rows(const char *path, bool exact) {
    llama_model *model = load(path);
    llama_context *ctx = context(model, exact, false);
    const size_t vocab = llama_vocab_n_tokens(llama_model_get_vocab(model));
    std::string line;
    for (int32_t text = 0; std::getline(std::cin, line); text++) {
        llama_batch all = batch(numbers(line));
        llama_memory_clear(llama_get_memory(ctx), true);
        if (llama_decode(ctx, all)) fail("decoding failed");
        for (int32_t i = 0; i < all.n_tokens; i++) put(text, i, llama_get_logits_ith(ctx, i), vocab);
        llama_batch_free(all);
    }
}

// embed pools as the model says.
static void embed(const char *path) {
    llama_model *model = load(path);
    llama_context *ctx = context(model, true, true);
    std::string line;
    for (int32_t text = 0; std::getline(std::cin, line); text++) {
        llama_batch all = batch(numbers(line));
        if (llama_encode(ctx, all)) fail("encoding failed");
        const float *values = llama_get_embeddings_seq(ctx, 0);
        if (!values) fail("the model does not pool");
        put(text, 0, values, llama_model_n_embd(model));
        llama_batch_free(all);
    }
}

static void quantize(const char *from, const char *to, int type, bool pure) {
    llama_model_quantize_params params = llama_model_quantize_default_params();
    params.ftype = llama_ftype(type);
    params.allow_requantize = true;
    params.pure = pure;
    if (llama_model_quantize(from, to, &params)) fail("the model cannot be quantised");
}

int main(int argc, char **argv) {
    std::string what = argc > 2 ? argv[1] : "";
    llama_log_set([](ggml_log_level, const char *, void *) {}, nullptr);
    llama_backend_init();
    if (what == "tokens" && argc == 3) {
        tokens(argv[2]);
    } else if (what == "rows" && (argc == 3 || (argc == 4 && !std::strcmp(argv[3], "exact")))) {
        rows(argv[2], argc == 4);
    } else if (what == "embed" && argc == 3) {
        embed(argv[2]);
    } else if (what == "quantize" && argc == 6) {
        quantize(argv[2], argv[3], std::atoi(argv[4]), !std::strcmp(argv[5], "pure"));
    } else {
        fail("usage: outcrop-reader tokens MODEL | rows MODEL [exact] | embed MODEL | quantize MODEL FILE TYPE HOW");
    }
    return std::fflush(stdout) ? 1 : 0;
}
