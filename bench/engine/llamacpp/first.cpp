// How soon llama.cpp gives a first token, and what memory it takes on the way to 128.
//
// usage: first MODEL THREADS PROMPT
//
// It prints a line at the first token, then reads 512 tokens and generates 128 in a sequence of their own, and ends. Whoever started
// it takes the time and the peak of its memory.
#include "llama.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

static void fail(const char *what) {
    std::fprintf(stderr, "first: %s\n", what);
    std::exit(1);
}

static llama_token next(llama_context *ctx, int vocabulary, std::vector<llama_token> &input) {
    if (llama_decode(ctx, llama_batch_get_one(input.data(), int(input.size())))) fail("decoding failed");
    const float *logits = llama_get_logits_ith(ctx, -1);
    return llama_token(std::max_element(logits, logits + vocabulary) - logits);
}

int main(int argc, char **argv) {
    if (argc != 4) fail("usage: first MODEL THREADS PROMPT");
    llama_log_set([](ggml_log_level, const char *, void *) {}, nullptr);
    llama_backend_init();
    llama_model *model = llama_model_load_from_file(argv[1], llama_model_default_params());
    if (!model) fail("the model does not load");
    const llama_vocab *vocab = llama_model_get_vocab(model);
    const int vocabulary = llama_vocab_n_tokens(vocab);
    llama_context_params params = llama_context_default_params();
    params.n_ctx = 768;
    params.n_threads = params.n_threads_batch = std::atoi(argv[2]);
    llama_context *ctx = llama_init_from_model(model, params);
    if (!ctx) fail("no context");

    std::vector<llama_token> input(std::strlen(argv[3]) + 8);
    int n = llama_tokenize(vocab, argv[3], int(std::strlen(argv[3])), input.data(), int(input.size()), true, true);
    if (n <= 0) fail("no tokens");
    input.resize(n);
    next(ctx, vocabulary, input);
    std::printf("first\n");
    std::fflush(stdout);

    llama_memory_clear(llama_get_memory(ctx), true);
    std::vector<llama_token> text;
    while (text.size() < 512) text.insert(text.end(), input.begin(), input.end());
    text.resize(512);
    for (int i = 0; i < 128; i++) {
        llama_token token = next(ctx, vocabulary, text);
        text.assign(1, token);
    }
    llama_free(ctx);
    llama_model_free(model);
    return 0;
}
