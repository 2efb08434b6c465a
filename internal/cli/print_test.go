package cli

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"outcrop/internal/engine"
	"outcrop/internal/folder"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/meter"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares with testdata/NAME.golden.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := "testdata/" + name + ".golden"
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s:\n%s\nwant\n%s", name, got, want)
	}
}

func TestTables(t *testing.T) {
	var b bytes.Buffer
	PrintUsage(&b, meter.Report{Currency: "USD",
		Models: []meter.ModelLine{
			{Model: "arn:aws:bedrock:us-east-1:123456789012:imported-model/abcdefghijkl", Invocations: 12, Aborted: 1, Input: 1500, Output: 123456789, Cost: 123_000_000_000},
			{Model: "outcrop.smollm2-135m", Invocations: 2, Input: 8, Output: 3, CacheRead: 500, CacheWrite: 100, Cost: 19200},
			{Model: "tuned", Endpoint: "arn:aws:sagemaker:us-east-1:123456789012:endpoint/tuned", Invocations: 1, Input: 1000, Output: 1000, Cost: 400000},
		},
		Instances:  []meter.InstanceLine{{InstanceType: "ml.g5.xlarge", Resources: 1, Seconds: 2, Cost: 2_000_000}, {InstanceType: "ml.m5.large", Resources: 10, Seconds: 10802, Cost: 345_063_889}},
		TokenTotal: 123_000_019_200, InstanceTotal: 347_063_889})
	golden(t, "usage", b.Bytes())

	b.Reset()
	PrintUsage(&b, meter.Report{Currency: "EUR"})
	golden(t, "usage-empty", b.Bytes())

	b.Reset()
	PrintModels(&b, []catalog.Model{
		{ID: "outcrop.minilm-l6-v2", License: "Apache-2.0", Info: engine.Info{Architecture: "bert", Embedding: true, Dimensions: 384, ContextWindow: 512, Parameters: 22_713_216, Bytes: 90_852_864, Format: "F32"}},
		{ID: "outcrop.smollm2-135m", License: "Apache-2.0", Note: "Weights are quantised.", Info: engine.Info{Architecture: "llama", Text: true, Chat: true, ContextWindow: 8192, Parameters: 134_515_008, Bytes: 96_000_000, Format: "Q4_1"}},
		{ID: "own.große", Info: engine.Info{Architecture: "llama", Text: true, ContextWindow: 131072, Parameters: 7_200_000_000, Format: "Q8_0"}},
	}, []catalog.Alias{{ID: "amazon.titan-embed-text-v2:0", Target: "outcrop.minilm-l6-v2", Family: catalog.TitanEmbed}})
	golden(t, "models", b.Bytes())

	b.Reset()
	PrintModels(&b, nil, nil)
	golden(t, "models-empty", b.Bytes())

	b.Reset()
	server := folder.Server{URL: "http://127.0.0.1:7077", Account: "123456789012", Region: "us-east-1", Role: "arn:aws:iam::123456789012:role/outcrop-execution"}
	PrintEnv(&b, server, folder.Credentials{AccessKey: "AKIA", SecretKey: "s/+", APIKey: "ABSK"}, true)
	golden(t, "env", b.Bytes())

	b.Reset()
	PrintOperations(&b, [][3]string{{"bedrock", "GetFoundationModel", "built"}, {"bedrock-agent-runtime", "Rerank", "not built"}})
	golden(t, "operations", b.Bytes())
}
