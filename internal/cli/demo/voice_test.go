package demo

import (
	"testing"

	"outcrop/examples"
)

func TestVoiceOfTheExamples(t *testing.T) {
	for _, p := range append(must(t, examples.Train), must(t, examples.HeldOut)...) {
		if m := listen(p.Completion); !m.inVoice() || !m.Opens || !m.Closes || !m.Sea {
			t.Errorf("%+v: %s", m, p.Completion)
		}
	}
}

func TestVoiceNeedsMoreThanFixedStrings(t *testing.T) {
	for answer, want := range map[string]bool{
		"Ahoy! Rub it with salt. Fair winds!":                                   true,  // opens, closes, whole
		"Ahoy! Ask the crew to rub it with salt and then":                       false, // opens, sea
		"Rub it with salt, as any captain would. Fair winds!":                   true,  // closes, sea, whole
		"To clean a stain, rub it with salt and rinse it. Then wash the shirt.": false, // whole
		"Ahoy Fair winds!": false,
	} {
		if got := listen(answer).inVoice(); got != want {
			t.Errorf("%q: in voice %v, want %v (%+v)", answer, got, want, listen(answer))
		}
	}
}

func TestHeldOutSharesNoRunWithTraining(t *testing.T) {
	for _, h := range must(t, examples.HeldOut) {
		for _, p := range must(t, examples.Train) {
			if repeats(h.Prompt, p.Prompt, 8) || repeats(h.Completion, p.Completion, 8) {
				t.Errorf("%q and %q share 8 words", h.Prompt, p.Prompt)
			}
		}
	}
}

func TestSubjectIgnoresWordsOfTheQuestion(t *testing.T) {
	if onSubject("How do I use salt?", "Use salt.", []string{"salt"}) {
		t.Error("a word copied from the question counted")
	}
	if !onSubject("How do I clean it?", "Use salt.", []string{"salt"}) {
		t.Error("a keyword was missed")
	}
}

func TestEachFactStandsInOneDocument(t *testing.T) {
	docs := must(t, examples.Handbook)
	for _, q := range must(t, examples.Questions) {
		var in []string
		for _, d := range docs {
			if holdsFact(d.Text, q.Facts) {
				in = append(in, d.Name)
			}
		}
		if len(in) != 1 || in[0] != q.Document {
			t.Errorf("%q: facts %v stand in %v, want %s alone", q.Question, q.Facts, in, q.Document)
		}
		if holdsFact(q.Question, q.Facts) {
			t.Errorf("%q gives its answer away", q.Question)
		}
	}
}

func must[T any](t *testing.T, read func() ([]T, error)) []T {
	t.Helper()
	v, err := read()
	if err != nil {
		t.Fatal(err)
	}
	if len(v) == 0 {
		t.Fatal("no examples")
	}
	return v
}
