package demo

import "testing"

func TestUnsupported(t *testing.T) {
	const quote = "Our jackets carry a warranty of nineteen years. Parcels below ten kilograms cost 4.60 crowns."
	for sentence, ok := range map[string]bool{
		"The warranty on a jacket runs for 19 years.":       true,
		"A parcel below 10 kilograms costs 4.60 crowns.":    true,
		"The warranty on a jacket runs for 20 years.":       false, // a changed number
		"Our jackets are sewn by pirates in distant lands.": false, // invented
	} {
		if why := unsupported(sentence, quote, quote); (why == "") != ok {
			t.Errorf("%q: %q", sentence, why)
		}
	}
	if unsupported("Our jackets carry a warranty.", quote, "Our jackets carry nothing.") == "" {
		t.Error("a quote that its source does not hold was taken")
	}
}
