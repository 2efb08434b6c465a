package catalog

import (
	"regexp"
	"strings"
)

// Family is a provider's kind of models: those whose bodies in InvokeModel are alike. A model under its own name is of none; it
// takes what Bedrock takes for imported ones.
type Family string

// The families, as `outcrop models alias --family` knows them.
const (
	NoFamily    Family = ""
	Anthropic   Family = "anthropic"      // Claude's messages
	Llama       Family = "llama"          // Meta's prompt and generation
	Nova        Family = "nova"           // Amazon's messages-v1
	TitanText   Family = "titan-text"     // Amazon's inputText and results
	TitanEmbed  Family = "titan-embed"    // inputText and embedding
	TitanEmbed1 Family = "titan-embed-v1" // the same without dimensions and types
	Mistral     Family = "mistral"        // prompt and outputs, or messages and choices
	CommandR    Family = "command-r"      // Cohere's message and text
	CohereEmbed Family = "cohere-embed"   // texts and embeddings
	OpenAI      Family = "openai"         // chat completions: OpenAI, Qwen, DeepSeek, Google and others
)

// Families lists them.
var Families = []Family{Anthropic, CohereEmbed, CommandR, Llama, Mistral, Nova, OpenAI, TitanEmbed, TitanEmbed1, TitanText}

// Embeds tells whether its models embed text; all others generate it.
func (f Family) Embeds() bool { return f == TitanEmbed || f == TitanEmbed1 || f == CohereEmbed }

// Continues tells whether its models go on where the last message, the assistant's, ends.
func (f Family) Continues() bool { return f == Anthropic || f == Nova }

// Caches tells whether requests may say up to where a prompt is to be cached: to AWS's models of the family that cache, and to ours.
func (f Family) Caches() bool { return f == Anthropic || f == Nova || f == NoFamily }

// known tells a family by how its ids begin. The first that fits counts.
var known = []struct {
	prefix string
	family Family
}{
	{"anthropic.claude", Anthropic},
	{"meta.llama", Llama},
	{"amazon.nova-canvas", NoFamily}, {"amazon.nova-reel", NoFamily}, {"amazon.nova-sonic", NoFamily}, {"amazon.nova-2-multimodal", NoFamily},
	{"amazon.nova", Nova},
	{"amazon.titan-text", TitanText}, {"amazon.titan-tg1", TitanText},
	{"amazon.titan-embed-image", NoFamily}, {"amazon.titan-embed-text-v2", TitanEmbed}, {"amazon.titan-embed", TitanEmbed1},
	{"mistral.", Mistral},
	{"cohere.command-r", CommandR}, {"cohere.embed", CohereEmbed},
	{"openai.", OpenAI}, {"qwen.", OpenAI}, {"deepseek.v", OpenAI}, {"google.gemma", OpenAI}, {"minimax.", OpenAI}, {"moonshot", OpenAI}, {"nvidia.", OpenAI}, {"zai.", OpenAI},
}

// familyOf knows the family of AWS's ids, with the prefix of an inference profile or without.
func familyOf(id string) Family {
	_, id = cutGeography(id)
	for _, k := range known {
		if strings.HasPrefix(id, k.prefix) {
			return k.family
		}
	}
	return NoFamily
}

// geographies are what ids of system-defined inference profiles begin with.
var geographies = regexp.MustCompile(`^(us|us-gov|eu|apac|jp|au|ca|global)\.([a-z0-9-]+\..+)$`)

// cutGeography splits an inference profile's id; the geography of other ids is empty.
func cutGeography(id string) (geography, model string) {
	if m := geographies.FindStringSubmatch(id); m != nil {
		return m[1], m[2]
	}
	return "", id
}

// providers are the names that AWS prints, where they differ from the id's.
var providers = map[string]string{"ai21": "AI21 Labs", "amazon": "Amazon", "anthropic": "Anthropic", "cohere": "Cohere", "deepseek": "DeepSeek", "google": "Google", "meta": "Meta",
	"minimax": "MiniMax", "mistral": "Mistral AI", "moonshot": "Moonshot AI", "moonshotai": "Moonshot AI", "nvidia": "NVIDIA", "openai": "OpenAI", "qwen": "Qwen", "writer": "Writer", "zai": "Z.AI"}

// names splits a foundation model's id into provider and name: "Anthropic", "claude-3-5-sonnet-20241022-v2".
func names(id string) (provider, name string) {
	provider, name, _ = strings.Cut(id, ".")
	name, _, _ = strings.Cut(name, ":")
	if p, ok := providers[provider]; ok {
		provider = p
	}
	return provider, name
}
