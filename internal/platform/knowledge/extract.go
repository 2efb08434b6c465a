package knowledge

import (
	"bytes"
	"fmt"
	"mime"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// MaxDocument is the largest document, in bytes, as on AWS.
const MaxDocument = 50 << 20

var byExtension = map[string]string{".txt": "text/plain", ".md": "text/markdown", ".markdown": "text/markdown", ".html": "text/html", ".htm": "text/html"}

// typeOf tells what a document is by its name, or else by its content type. ok is false for what can't be read.
func typeOf(key, contentType string) (string, bool) {
	if t := byExtension[strings.ToLower(path.Ext(key))]; t != "" {
		return t, true
	}
	t, _, err := mime.ParseMediaType(contentType)
	return t, err == nil && path.Ext(key) == "" && (t == "text/plain" || t == "text/markdown" || t == "text/html")
}

// extract gives a document's text. Its error may be shown to the caller.
func extract(key, contentType string, data []byte) (string, error) {
	t, ok := typeOf(key, contentType)
	if !ok {
		return "", fmt.Errorf("the file format is not supported: text (.txt), Markdown (.md) and HTML (.html) are")
	}
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if !utf8.Valid(data) {
		return "", fmt.Errorf("the file is not valid UTF-8")
	}
	var s string
	switch t {
	case "text/markdown":
		s = markdownText(data)
	case "text/html":
		doc, err := html.Parse(bytes.NewReader(data))
		if err != nil {
			return "", fmt.Errorf("the HTML could not be read")
		}
		s = htmlText(doc)
	default:
		s = strings.ReplaceAll(string(data), "\r\n", "\n")
	}
	// A NUL can't be part of any text, and U+FFFD is what parsers put for one.
	s = strings.TrimSpace(strings.ReplaceAll(s, "\x00", "\ufffd"))
	if s == "" {
		return "", fmt.Errorf("the file holds no text")
	}
	return s, nil
}

// writer collects text with at most one empty line between blocks.
type writer struct {
	b      strings.Builder
	breaks int // line breaks owed before the next text
}

// gap asks for at least n line breaks before what comes next.
func (w *writer) gap(n int) { w.breaks = max(w.breaks, n) }

func (w *writer) text(s string) {
	if s == "" {
		return
	}
	if w.b.Len() > 0 {
		w.b.WriteString("\n\n"[:w.breaks])
	}
	w.breaks = 0
	w.b.WriteString(s)
}

var markdown = goldmark.New(goldmark.WithExtensions(extension.GFM)).Parser()

// markdownText is what a reader of the rendered document sees, one block to a paragraph.
func markdownText(src []byte) string {
	var w writer
	ast.Walk(markdown.Parse(text.NewReader(src)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if n.Type() == ast.TypeBlock {
			w.gap(blockGap(n))
		}
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			w.text(string(n.Value(src)))
			if n.HardLineBreak() {
				w.gap(1)
			} else if n.SoftLineBreak() {
				w.text(" ")
			}
		case *ast.String:
			w.text(string(n.Value))
		case *ast.AutoLink:
			w.text(string(n.Label(src)))
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			w.text(strings.TrimRight(string(n.Lines().Value(src)), "\n"))
		case *ast.HTMLBlock:
			return ast.WalkSkipChildren, writeHTML(&w, n.Lines().Value(src))
		case *extast.TableCell:
			if n.PreviousSibling() != nil {
				w.text(" | ")
			}
		}
		return ast.WalkContinue, nil
	})
	return w.b.String()
}

// blockGap keeps the items of a list and the rows of a table on lines of their own, and other blocks a paragraph apart.
func blockGap(n ast.Node) int {
	switch n.Kind() {
	case ast.KindListItem, ast.KindTextBlock, extast.KindTableRow, extast.KindTableHeader:
		return 1
	case extast.KindTableCell:
		return 0
	}
	return 2
}

// writeHTML writes the text of an HTML block inside a Markdown document.
func writeHTML(w *writer, block []byte) error {
	doc, err := html.Parse(bytes.NewReader(block))
	if err != nil {
		return nil // the block has no text that a reader would see
	}
	w.text(htmlText(doc))
	return nil
}

// htmlText is what a browser shows of a document: no scripts, styles or templates.
func htmlText(doc *html.Node) string {
	var w writer
	space := false // white space owed before the next word
	for n := doc; n != nil; {
		if n.Type == html.TextNode {
			space = writeInline(&w, n, space)
		}
		hidden := n.Type == html.ElementNode && unseen[n.DataAtom]
		if isBlock(n) {
			w.gap(htmlGap(n))
		}
		if n.FirstChild != nil && !hidden {
			n = n.FirstChild
			continue
		}
		for n != nil && n.NextSibling == nil { // upwards: depth costs no stack
			if n = n.Parent; n != nil && isBlock(n) {
				w.gap(htmlGap(n))
			}
		}
		if n != nil {
			n = n.NextSibling
		}
	}
	return w.b.String()
}

// writeInline writes a text node with its white space folded, outside <pre>.
func writeInline(w *writer, n *html.Node, space bool) bool {
	if n.Parent != nil && n.Parent.DataAtom == atom.Pre {
		w.text(strings.Trim(n.Data, "\n"))
		return false
	}
	words := strings.Fields(n.Data)
	if len(words) == 0 {
		return space || n.Data != ""
	}
	if lead := n.Data[0]; (space || lead == ' ' || lead == '\n' || lead == '\t') && w.breaks == 0 && w.b.Len() > 0 {
		w.text(" ")
	}
	w.text(strings.Join(words, " "))
	tail := n.Data[len(n.Data)-1]
	return tail == ' ' || tail == '\n' || tail == '\t'
}

var unseen = map[atom.Atom]bool{atom.Script: true, atom.Style: true, atom.Template: true, atom.Noscript: true, atom.Head: true, atom.Iframe: true, atom.Textarea: true, atom.Svg: true}

var inline = map[atom.Atom]bool{atom.A: true, atom.Abbr: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Cite: true, atom.Code: true, atom.Data: true, atom.Del: true, atom.Dfn: true,
	atom.Em: true, atom.Font: true, atom.I: true, atom.Ins: true, atom.Kbd: true, atom.Mark: true, atom.Q: true, atom.S: true, atom.Samp: true, atom.Small: true, atom.Span: true,
	atom.Strong: true, atom.Sub: true, atom.Sup: true, atom.Time: true, atom.U: true, atom.Var: true, atom.Wbr: true, atom.Label: true}

func isBlock(n *html.Node) bool { return n.Type == html.ElementNode && !inline[n.DataAtom] }

func htmlGap(n *html.Node) int {
	switch n.DataAtom {
	case atom.Br, atom.Li, atom.Tr, atom.Td, atom.Th, atom.Dt, atom.Dd, atom.Option:
		return 1
	}
	return 2
}
