package demo

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime"
)

var numberRule = regexp.MustCompile(`\d+(?:[.,:]\d+)*`)

// spelt are numbers that documents write as words: a sentence that says 12 is true to "twelve".
var spelt = map[string]string{"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
	"ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17",
	"eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50"}

// plain are words that say nothing about a source.
var plain = strings.Fields("that this these those from with into have which what when where while they their them there then than also each every some such been being were will would about after before over only very more most")

// checkCitations looks at every cited sentence as a suspicious reader would, without the server's own code: the span cuts the
// text out of the answer, the source exists and holds what is quoted of it, and the quote holds all numbers and most words of
// the sentence. It returns how many sentences are cited and what is wrong.
func (r *run) checkCitations(ctx context.Context, out *bedrockagentruntime.RetrieveAndGenerateOutput) (cited int, wrong []string) {
	answer := []rune(aws.ToString(out.Output.Text))
	for _, c := range out.Citations {
		if len(c.RetrievedReferences) == 0 {
			continue
		}
		cited++
		part := c.GeneratedResponsePart.TextResponsePart
		text := aws.ToString(part.Text)
		start, end := int(aws.ToInt32(part.Span.Start)), int(aws.ToInt32(part.Span.End))+1 // both ends belong to the span
		if start < 0 || end > len(answer) || start > end || string(answer[start:end]) != text {
			wrong = append(wrong, fmt.Sprintf("span %d..%d does not cut %q out of the answer", start, end, text))
			continue
		}
		for _, ref := range c.RetrievedReferences {
			quote, uri := aws.ToString(ref.Content.Text), aws.ToString(ref.Location.S3Location.Uri)
			source, err := r.object(ctx, uri)
			if err != nil {
				wrong = append(wrong, fmt.Sprintf("%s cannot be read: %v", uri, err))
			} else if why := unsupported(text, quote, source); why != "" {
				wrong = append(wrong, fmt.Sprintf("%q from %s: %s", text, uri, why))
			}
		}
	}
	return cited, wrong
}

// unsupported says why a sentence may not be cited to a quote from a source; empty when it may.
func unsupported(sentence, quote, source string) string {
	inQuote, inSource := words(quote), words(source)
	for _, w := range inQuote {
		if !slices.Contains(inSource, w) {
			return "the source does not hold the quote's word " + w
		}
	}
	held := numbersOf(quote)
	for _, n := range numberRule.FindAllString(sentence, -1) {
		if !slices.Contains(held, n) {
			return "the quote does not hold " + n
		}
	}
	long, shared := 0, 0
	for _, w := range words(sentence) {
		if len(w) < 4 || slices.Contains(plain, w) {
			continue
		}
		long++
		if slices.ContainsFunc(inQuote, func(q string) bool { return akin(w, q) }) {
			shared++
		}
	}
	if shared*2 < long {
		return fmt.Sprintf("the quote holds only %d of the sentence's %d long words", shared, long)
	}
	return ""
}

// numbersOf are the numbers of a text, in digits.
func numbersOf(text string) []string {
	all := numberRule.FindAllString(text, -1)
	for _, w := range words(text) {
		if n, ok := spelt[w]; ok {
			all = append(all, n)
		}
	}
	return all
}

// akin tells whether two words begin alike: "mixed" and "mix", "invoices" and "invoice".
func akin(a, b string) bool {
	n := min(len(a), len(b), 4)
	return n >= 3 && a[:n] == b[:n]
}

func (r *run) bill(ctx context.Context) (string, error) {
	if r.Bill == nil {
		return "no data folder given, so no bill", nil
	}
	text, err := r.Bill(ctx)
	if err != nil {
		return "", err
	}
	for line := range strings.Lines(text) {
		r.say("%s", strings.TrimRight(line, "\n"))
	}
	return "both sides priced", nil
}
