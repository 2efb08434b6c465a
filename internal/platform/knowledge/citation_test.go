package knowledge

import (
	"testing"
)

const handbook = "Kettle Society members get 12 percent off every order. The Borealis Blend costs €14.50 for 250 grams and ships on Tuesdays. " +
	"Ms. Priya Shah leads the roastery in Tromsø. Returns are accepted within thirty days, but opened bags are not refunded."

func TestSupports(t *testing.T) {
	for _, c := range []struct {
		name, sentence string
		want           bool
	}{
		{"its own words", "Kettle Society members get 12 percent off every order.", true},
		{"other words around", "Members of the Kettle Society get 12% off each order.", true},
		{"other forms of the words", "The Borealis Blend ships on Tuesday and costs €14.50 for 250 grams.", true},
		{"a number in words", "Returns are accepted within 30 days.", true},
		{"a name without its title", "Priya Shah leads the roastery in Tromsø.", true},
		{"a changed number", "Kettle Society members get 15 percent off every order.", false},
		{"a changed decimal", "The Borealis Blend costs €14.60 for 250 grams.", false},
		{"a changed currency", "The Borealis Blend costs $14.50 for 250 grams.", false},
		{"a changed number in words", "Returns are accepted within forty days.", false},
		{"a changed name", "Ms. Priya Patel leads the roastery in Tromsø.", false},
		{"a changed name at the start", "Johan leads the roastery in Tromsø.", false},
		{"a changed place", "Ms. Priya Shah leads the roastery in Bergen.", false},
		{"names mixed", "Priya Blend leads the roastery.", false},
		{"a denial", "Kettle Society members never get 12 percent off every order.", true}, // the passage denies something too: see the next
		{"invented", "The company was founded by two brothers who loved the sea.", false},
		{"invented with a name of the passage", "The Borealis Blend wins prizes at festivals for its smooth chocolate flavour.", false},
		{"only stop words", "That is what it is.", false},
		{"only a number", "12.", false},
		{"empty", "", false},
	} {
		if got := supports(c.sentence, handbook, ""); got != c.want {
			t.Errorf("%s: %q is cited: %v, want %v", c.name, c.sentence, got, c.want)
		}
	}
	if supports("Members never get 12 percent off every order.", "Members get 12 percent off every order.", "") {
		t.Error("a denial is cited to a passage that denies nothing")
	}
}

func TestShare(t *testing.T) {
	passage := "alpha bravo charlie delta echo foxtrot"
	for sentence, want := range map[string]bool{
		"alpha bravo charlie victor whiskey":        true,  // 3 of 5
		"alpha bravo victor whiskey":                false, // 2 of 4
		"alpha alpha alpha bravo victor whiskey":    false, // words count once
		"alpha bravo charlie delta victor whiskey.": true,  // 4 of 6
	} {
		if got := supports(sentence, passage, ""); got != want {
			t.Errorf("%q is cited: %v, want %v", sentence, got, want)
		}
	}
}

// TestQuestion has sentences that take most of their words from the question: what they add decides.
func TestQuestion(t *testing.T) {
	const question = "Who is in charge of data protection in the shop?"
	passage := "The person in charge of data protection is Halvard Lien. Customers of the shop are told."
	for sentence, want := range map[string]bool{
		"Halvard Lien is in charge of data protection in the shop.": true,
		"The crew is in charge of data protection in the shop.":     false,
		"The person in charge of data protection is told.":          true,
		"A customer of the protection shop is told.":                true,
	} {
		if got := supports(sentence, passage, question); got != want {
			t.Errorf("%q is cited: %v, want %v", sentence, got, want)
		}
	}
}

// TestWrongSubject has a passage that answers another question.
func TestWrongSubject(t *testing.T) {
	const passage = "Everyone has 28 days of paid holiday a year."
	if supports("A customer must return 28 days of paid holiday in a year.", passage, "How many days does a customer have to return goods?") {
		t.Error("a sentence about customers is cited to a passage about holidays")
	}
	if !supports("Everyone has 28 days of paid holiday a year.", passage, "How many days of paid holiday does everyone have?") {
		t.Error("a true sentence is not cited")
	}
}

func TestCanonical(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"1,000", "1000"}, {"1,000,000.50", "1000000.5"}, {"3,5", "3.5"}, {"3.50", "3.5"}, {"25.0", "25"}, {"10", "10"}, {"100", "100"},
		{"9:30", "9:30"}, {"1.2.3", "1.2.3"}, {"12,34,56", "12,34,56"}, {"2026", "2026"},
	} {
		if got := canonical(c.in); got != c.want {
			t.Errorf("canonical(%q) is %q, want %q", c.in, got, c.want)
		}
	}
}

// TestCiter feeds an answer in pieces of every size: the texts always add up to the answer, a part always comes after its text
// and before the next one's, and its span cuts its text out of the answer.
func TestCiter(t *testing.T) {
	const answer = " The naïve café costs 3.5 €. 🍵 Tea is free! 茶は無料です。水も。 Ask Dr. Ødegård.\n\n1. Open it.\n2. Close it.  "
	const want = "The naïve café costs 3.5 €. 🍵 Tea is free! 茶は無料です。水も。 Ask Dr. Ødegård.\n\n1. Open it.\n2. Close it."
	wantParts := []string{"The naïve café costs 3.5 €.", "🍵 Tea is free!", "茶は無料です。", "水も。", "Ask Dr. Ødegård.", "1. Open it.", "2. Close it."}
	for size := 1; size < 40; size++ {
		c := citer{}
		var events []Event
		for rest := []rune(answer); len(rest) > 0; {
			n := min(size, len(rest))
			events = append(events, c.write(string(rest[:n]))...)
			rest = rest[n:]
		}
		events = append(events, c.close()...)
		text, n := "", 0
		for _, e := range events {
			text += e.Text
			if p := e.Part; p != nil {
				if n >= len(wantParts) || p.Text != wantParts[n] {
					t.Fatalf("size %d: part %d is %q", size, n, p.Text)
				}
				if got := []rune(want)[p.Start : p.End+1]; string(got) != p.Text {
					t.Errorf("size %d: the span cuts out %q, not %q", size, string(got), p.Text)
				}
				if sent := []rune(text); len(sent) != p.End+1 {
					t.Errorf("size %d: %q was told of when %q was sent", size, p.Text, text)
				}
				n++
			}
		}
		if text != want || n != len(wantParts) {
			t.Errorf("size %d: %d parts of %q", size, n, text)
		}
	}
}
