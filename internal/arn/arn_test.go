package arn

import (
	"strings"
	"testing"
)

// What is taken for an ARN can be put together again, and its resource's type and id are parts of it.
func FuzzParse(f *testing.F) {
	f.Add("arn:aws:sagemaker:us-east-1:123456789012:training-job/x")
	f.Add("arn:aws:bedrock:us-east-1::foundation-model/p.n:0")
	f.Add("arn:aws-cn:s3:::bucket/key:with/all")
	f.Add("arn:aws:::::")
	f.Fuzz(func(t *testing.T, s string) {
		p, ok := Parse(s)
		if !ok {
			return
		}
		_, rest, _ := strings.Cut(s[len("arn:"):], ":")
		again := p.Scope.New(p.Service, p.Resource)
		if string(again) != "arn:aws:"+rest {
			t.Errorf("%q became %q", s, again)
		}
		if !strings.HasPrefix(p.Resource, p.Type()) || !strings.HasSuffix(p.Resource, p.ID()) {
			t.Errorf("%q: type %q, id %q", s, p.Type(), p.ID())
		}
	})
}
