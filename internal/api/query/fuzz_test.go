package query_test

import (
	"net/http"
	"strings"
	"testing"

	"outcrop/internal/api/query"
)

// What is read of a form was in it.
func FuzzForm(f *testing.F) {
	f.Add("Action=CreateUser&UserName=u&Tags.member.1.Key=k&Tags.member.1.Value=v&Tags.member.2.Key=")
	f.Add("Names.member.1=a&Names.member.2=b&Names.member.4=d")
	f.Add("MaxItems=99999999999999999999&%zz")
	f.Add("Tags.member.1.=&Tags.member.1.Key=a&Tags.member.1.Key=b")
	f.Fuzz(func(t *testing.T, body string) {
		r, err := http.NewRequest("POST", "/", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		if r.ParseForm() != nil {
			return
		}
		form := query.Form{Values: r.Form}
		form.Int("MaxItems", 1)
		if n := len(form.List("Names")) + len(form.Structs("Tags", "Key")); n > len(r.Form) {
			t.Errorf("%q: %d members", body, n)
		}
		if tags, err := form.Tags("Tags"); err == nil && len(tags) > len(r.Form) {
			t.Errorf("%q: %v", body, tags)
		}
	})
}
