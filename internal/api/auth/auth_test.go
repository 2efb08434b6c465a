package auth_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	v4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"

	"outcrop/internal/api/auth"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
)

var today = time.Date(2026, 3, 4, 5, 6, 7, 0, time.UTC)

func awsKey(c access.Credential) aws.Credentials {
	return aws.Credentials{AccessKeyID: c.AccessKey, SecretAccessKey: c.Secret, SessionToken: c.Session}
}

func sum(body string) string {
	h := sha256.Sum256([]byte(body))
	return hex.EncodeToString(h[:])
}

// signed is a request as AWS's own signer signs it and a server receives it.
func signed(t testing.TB, method, target, body, service string, c access.Credential, headers ...string) *http.Request {
	t.Helper()
	out, err := http.NewRequest(method, "http://127.0.0.1:7077"+target, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		out.Header.Add(headers[i], headers[i+1])
	}
	if service == "s3" {
		out.Header.Set("X-Amz-Content-Sha256", sum(body))
	}
	err = v4.NewSigner().SignHTTP(t.Context(), awsKey(c), out, sum(body), service, string(c.Region), today, func(o *v4.SignerOptions) { o.DisableURIPathEscaping = service == "s3" })
	if err != nil {
		t.Fatal(err)
	}
	return received(t, out)
}

// received writes a request to the wire and reads it back.
func received(t testing.TB, out *http.Request) *http.Request {
	t.Helper()
	var got *http.Request
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		got = r.Clone(t.Context())
		got.Body = io.NopCloser(bytes.NewReader(b))
	}))
	defer s.Close()
	host := out.Host
	if host == "" {
		host = out.URL.Host
	}
	u, _ := url.Parse(s.URL)
	out.URL.Host, out.Host = u.Host, host
	resp, err := http.DefaultClient.Do(out)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	return got
}

func verify(r *http.Request, creds access.Credentials, now time.Time) (auth.Identity, error) {
	id, err := auth.NewVerifier(creds, at(now)).Verify(r)
	if err == nil {
		_, err = io.ReadAll(r.Body)
	}
	return id, err
}

func wantFault(t *testing.T, name string, err error, kind fault.Kind, thing string) {
	t.Helper()
	var f *fault.Error
	if !errors.As(err, &f) || f.Kind != kind || f.Thing != thing {
		t.Errorf("%s: got %v, want a fault of kind %v about %q", name, err, kind, thing)
	}
}

func TestSignaturesOfAWSsSigner(t *testing.T) {
	for _, tc := range []struct{ method, target, body, service string }{
		{"POST", "/", `{"TrainingJobName":"x"}`, "sagemaker"},
		{"POST", "/model/arn%3Aaws%3Abedrock%3Aus-east-1%3A123456789012%3Aimported-model%2Fabc/converse-stream", `{}`, "bedrock"},
		{"GET", "/foundation-models?byProvider=a+b&byOutputModality=TEXT&x", "", "bedrock"},
		{"POST", "/endpoints/e/invocations", "\x00\xff", "sagemaker"},
		{"POST", "/", "Action=GetCallerIdentity&Version=2011-06-15", "sts"},
		{"GET", "/bucket/a%20b/%C3%BC%2B%25/~!c%28%29?list-type=2&prefix=a%2Fb&prefix=Z", "", "s3"},
		{"PUT", "/bucket//double//slash", "body", "s3"},
		{"DELETE", "/bucket/./dots/../k", "", "s3"},
	} {
		id, err := verify(signed(t, tc.method, tc.target, tc.body, tc.service, example, "X-Amz-Extra", "  many   spaces "), keys, today)
		if err != nil || id.Service != tc.service || id.Caller.Account != home.Account {
			t.Errorf("%s %s: got %+v, %v", tc.method, tc.target, id, err)
		}
	}
}

func TestTampering(t *testing.T) {
	for name, change := range map[string]func(*http.Request){
		"method":         func(r *http.Request) { r.Method = "DELETE" },
		"path":           func(r *http.Request) { r.URL.Path, r.URL.RawPath = "/other", "" },
		"query":          func(r *http.Request) { r.URL.RawQuery += "&y=2" },
		"host":           func(r *http.Request) { r.Host = "elsewhere" },
		"signed header":  func(r *http.Request) { r.Header.Set("X-Amz-Target", "SageMaker.Other") },
		"date":           func(r *http.Request) { r.Header.Set("X-Amz-Date", "20260304T050608Z") },
		"body":           func(r *http.Request) { r.Body = io.NopCloser(strings.NewReader("other")) },
		"another scope":  func(r *http.Request) { header(r, "/sagemaker/", "/bedrock/") },
		"the signature":  func(r *http.Request) { header(r, "Signature=", "Signature=0123456789abcdef"); cut(r, 16) },
		"signed headers": func(r *http.Request) { header(r, "content-length;", "") },
	} {
		r := signed(t, "POST", "/path?x=1", "body", "sagemaker", example, "X-Amz-Target", "SageMaker.List")
		change(r)
		_, err := verify(r, keys, today)
		wantFault(t, name, err, fault.BadSignature, "")
	}
	r := signed(t, "PUT", "/b/k", "body", "s3", example)
	r.Body = io.NopCloser(strings.NewReader("other"))
	_, err := verify(r, keys, today)
	wantFault(t, "announced body", err, fault.Invalid, "sha256")
	r = signed(t, "POST", "/", "", "sagemaker", example)
	r.Header.Set("X-Amz-Target", "SageMaker.DeleteAll")
	_, err = verify(r, keys, today)
	wantFault(t, "unsigned header", err, fault.Denied, "authentication")
}

func header(r *http.Request, old, new string) {
	r.Header.Set("Authorization", strings.Replace(r.Header.Get("Authorization"), old, new, 1))
}

func cut(r *http.Request, n int) {
	h := r.Header.Get("Authorization")
	r.Header.Set("Authorization", h[:len(h)-n])
}

func TestRefusals(t *testing.T) {
	temporary := access.Credential{Caller: access.Caller{Scope: home, AccessKey: "ASIA1"}, Secret: "s", Session: "token", Expires: today.Add(time.Minute)}
	creds := ring{example.AccessKey: example, "ASIA1": temporary}
	sign := func(c access.Credential) *http.Request { return signed(t, "POST", "/", "{}", "sagemaker", c) }
	if _, err := verify(sign(temporary), creds, today); err != nil {
		t.Errorf("a session token: %v", err)
	}
	wrong, tokenless, elsewhere, unknown := example, temporary, example, example
	wrong.Secret, tokenless.Session, elsewhere.Region, unknown.AccessKey = "x", "", "mars-1", "AKIAX"
	withToken := example
	withToken.Session = "unwanted"
	for _, tc := range []struct {
		name  string
		r     *http.Request
		now   time.Time
		kind  fault.Kind
		thing string
	}{
		{"wrong secret", sign(wrong), today, fault.BadSignature, ""},
		{"unknown key", sign(unknown), today, fault.UnknownKey, ""},
		{"no session token", sign(tokenless), today, fault.UnknownKey, "token"},
		{"a token with a long-term key", sign(withToken), today, fault.UnknownKey, "token"},
		{"expired key", sign(temporary), today.Add(time.Minute), fault.Expired, "token"},
		{"late", sign(example), today.Add(5*time.Minute + time.Second), fault.Expired, "date"},
		{"early", sign(example), today.Add(-5*time.Minute - time.Second), fault.Expired, "date"},
		{"another region", sign(elsewhere), today, fault.Invalid, "scope"},
		{"nothing", request("POST", "h", "/", ""), today, fault.Denied, "authentication"},
		{"basic", request("POST", "h", "/", "", "Authorization", "Basic eA=="), today, fault.Invalid, "authorization"},
		{"no date", request("GET", "h", "/", "", "Authorization", credential("host", strings.Repeat("0", 64))), today, fault.Denied, "authentication"},
		{"another day", request("GET", "h", "/", "", "Authorization", credential("host", strings.Repeat("0", 64)), "X-Amz-Date", "20130525T000000Z"), today, fault.Invalid, "authorization"},
		{"host not signed", request("GET", "h", "/", "", "Authorization", credential("x-amz-date", strings.Repeat("0", 64)), "X-Amz-Date", "20130524T000000Z"), day, fault.Denied, "authentication"},
		{"S3 without a hash", request("GET", "h", "/", "", "Authorization", credential("host;x-amz-date", strings.Repeat("0", 64)), "X-Amz-Date", "20130524T000000Z"), day, fault.Invalid, "content-sha256"},
	} {
		_, err := verify(tc.r, creds, tc.now)
		wantFault(t, tc.name, err, tc.kind, tc.thing)
	}
	global := example
	global.Region = "eu-west-1"
	asked := global
	for _, region := range []string{"us-east-1", "aws-global"} {
		asked.Region = arn.Region(region)
		if _, err := verify(signed(t, "POST", "/", "Action=GetRole", "iam", asked), ring{global.AccessKey: global}, today); err != nil {
			t.Errorf("IAM's one region as %s: %v", region, err)
		}
		_, err := verify(signed(t, "GET", "/foundation-models", "", "bedrock", asked), ring{global.AccessKey: global}, today)
		wantFault(t, "a region of another service", err, fault.Invalid, "scope")
	}
}

func TestLargeBodyIsRefused(t *testing.T) {
	r := signed(t, "POST", "/", "{}", "sagemaker", example)
	r.Body = io.NopCloser(io.LimitReader(zeros{}, 1<<40))
	_, err := verify(r, keys, today)
	wantFault(t, "large", err, fault.TooLarge, "body")
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { return len(p), nil }

func presigned(t *testing.T, target, service string, c access.Credential) *http.Request {
	t.Helper()
	out, err := http.NewRequest("GET", "http://127.0.0.1:7077"+target, nil)
	if err != nil {
		t.Fatal(err)
	}
	payload := "UNSIGNED-PAYLOAD"
	if service != "s3" {
		payload = sum("")
	}
	uri, _, err := v4.NewSigner().PresignHTTP(t.Context(), awsKey(c), out, payload, service, string(c.Region), today, func(o *v4.SignerOptions) { o.DisableURIPathEscaping = service == "s3" })
	if err != nil {
		t.Fatal(err)
	}
	return httptest.NewRequest("GET", uri, nil)
}

func TestPresigned(t *testing.T) {
	temporary := access.Credential{Caller: access.Caller{Scope: home, AccessKey: "ASIA1"}, Secret: "s", Session: "to/k+en=="}
	creds := ring{example.AccessKey: example, "ASIA1": temporary}
	make := func() *http.Request { return presigned(t, "/b/a%20b?X-Amz-Expires=60&versionId=", "s3", temporary) }
	if _, err := verify(make(), creds, today.Add(time.Minute)); err != nil {
		t.Error(err)
	}
	if id, err := verify(presigned(t, "/?Action=GetCallerIdentity&Version=2011-06-15&X-Amz-Expires=60", "sts", example), creds, today); err != nil || id.Service != "sts" {
		t.Errorf("got %+v, %v", id, err)
	}
	_, err := verify(make(), creds, today.Add(61*time.Second))
	wantFault(t, "expired", err, fault.Expired, "url")
	_, err = verify(make(), creds, today.Add(-time.Hour))
	wantFault(t, "not yet", err, fault.Expired, "url")
	for name, change := range map[string][2]string{"expiry": {"Expires=60", "Expires=90"}, "path": {"a%20b", "c"}, "parameter": {"versionId=", "versionId=1"}} {
		r := make()
		_, err := verify(httptest.NewRequest("GET", strings.Replace(r.RequestURI, change[0], change[1], 1), nil), creds, today)
		wantFault(t, name, err, fault.BadSignature, "")
	}
	r := make()
	_, err = verify(httptest.NewRequest("GET", strings.Replace(r.RequestURI, "X-Amz-Date", "X-Amz-Datum", 1), nil), creds, today)
	wantFault(t, "no date", err, fault.Invalid, "query")
}

func TestAPIKeys(t *testing.T) {
	creds := ring{example.AccessKey: example, "ABSKtoken": example}
	id, err := verify(request("POST", "h", "/model/m/converse", "{}", "Authorization", "Bearer ABSKtoken"), creds, today)
	if err != nil || id.Service != "bedrock" || id.Caller.AccessKey != example.AccessKey {
		t.Errorf("got %+v, %v", id, err)
	}
	_, err = verify(request("POST", "h", "/", "", "Authorization", "Bearer x"), creds, today)
	wantFault(t, "no API key", err, fault.Denied, "key")
	_, err = verify(request("POST", "h", "/", "", "Authorization", "Bearer ABSKx"), creds, today)
	wantFault(t, "unknown", err, fault.Denied, "key")

	// A short-term key, as AWS's token generators make it of a client's credentials.
	out, _ := http.NewRequest("POST", "https://bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Expires=43200", nil)
	uri, _, err := v4.NewSigner().PresignHTTP(t.Context(), awsKey(example), out, sum(""), "bedrock", string(home.Region), today)
	if err != nil {
		t.Fatal(err)
	}
	token := func(uri string) string {
		return "Bearer bedrock-api-key-" + base64.StdEncoding.EncodeToString([]byte(strings.TrimPrefix(uri, "https://")+"&Version=1"))
	}
	ask := func(uri string, now time.Time) error {
		id, err := verify(request("POST", "h", "/", "", "Authorization", token(uri)), creds, now)
		if err == nil && (id.Service != "bedrock" || id.Caller.AccessKey != example.AccessKey) {
			t.Errorf("got %+v", id)
		}
		return err
	}
	if err := ask(uri, today.Add(11*time.Hour)); err != nil {
		t.Error(err)
	}
	wantFault(t, "another action", ask(strings.Replace(uri, "CallWith", "Steal", 1), today), fault.Denied, "key")
	wantFault(t, "longer", ask(strings.Replace(uri, "43200", "86400", 1), today), fault.Denied, "key")
	if err := ask(uri, today.Add(13*time.Hour)); fault.Public(err) != "Bearer Token has expired" {
		t.Errorf("an expired short-term key: %v", err)
	}
}

// Recorded from the SDK for JavaScript, whose client of Bedrock speaks HTTP/2 and signs the host as :authority.
func TestAuthorityInPlaceOfHost(t *testing.T) {
	const body = `{"messages":[{"role":"user","content":[{"text":"Hello."}]}]}`
	make := func(host string) *http.Request {
		return request("POST", host, "/model/amazon.titan-tg1-large%3A0/converse", body, "Content-Type", "application/json", "Content-Length", "60",
			"X-Amz-User-Agent", "aws-sdk-js/3.1163.0", "Amz-Sdk-Invocation-Id", "c5eb3129-aa1d-4d5f-8220-716d94d72cc2", "Amz-Sdk-Request", "attempt=1; max=1",
			"X-Amz-Date", "20261122T165218Z", "X-Amz-Content-Sha256", "04b266436ab29020c70ad83e178e8a094c7210763b4ab55ea74074312722cf19", "Authorization",
			"AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/us-east-1/bedrock/aws4_request, SignedHeaders=:authority;amz-sdk-invocation-id;"+
				"amz-sdk-request;content-length;content-type;x-amz-content-sha256;x-amz-date;x-amz-user-agent, Signature=6b40e37195ea26deb1ecbf832df9f981fa40bc280670f30949656f25490739f5")
	}
	now := time.Date(2026, 11, 22, 16, 52, 18, 0, time.UTC)
	if id, err := verify(make("127.0.0.1:7077"), keys, now); err != nil || id.Service != "bedrock" {
		t.Errorf("got %+v, %v", id, err)
	}
	_, err := verify(make("127.0.0.1:7078"), keys, now)
	wantFault(t, "another host", err, fault.BadSignature, "")
}

// Recorded from boto3's generate_presigned_url, which signs with version 2 unless told otherwise.
func TestLegacyURLs(t *testing.T) {
	temporary := access.Credential{Caller: access.Caller{Scope: home, AccessKey: "ASIA1"}, Secret: "s", Session: "to/k+en=="}
	creds := ring{example.AccessKey: example, "ASIA1": temporary}
	for _, tc := range []struct{ method, target string }{
		{"GET", "http://127.0.0.1:7077/b/a%20b/%C3%BC%2Bx.txt?response-content-type=text%2Fcsv%3B%20x%3D1&AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=lSYyBWIoOV52Ia1Pb%2BR5D%2BoiBUg%3D&Expires=1772604367"},
		{"GET", "http://127.0.0.1:7077/b/k?AWSAccessKeyId=ASIA1&Signature=aePzXoPOsHiOBCSvu37mgVWJ5bI%3D&x-amz-security-token=to%2Fk%2Ben%3D%3D&Expires=1772604367"},
		{"PUT", "http://127.0.0.1:7077/b/k?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=2Eq%2B4Lov7szJK8PMRo8rAguyW3Q%3D&content-type=text%2Fplain&Expires=1772604367"},
		{"PUT", "http://127.0.0.1:7077/b/k?uploadId=u&partNumber=3&AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=s2%2BS10DCureCDW5gVqnki02j%2Fcg%3D&Expires=1772604367"},
		{"POST", "http://127.0.0.1:7077/b/k?uploads&AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=SXzcx67Au7ajIchAcfyjtWplkj8%3D&Expires=1772604367"},
	} {
		id, err := verify(httptest.NewRequest(tc.method, tc.target, nil), creds, today)
		if err != nil || id.Service != "s3" {
			t.Errorf("%s: got %+v, %v", tc.target, id, err)
		}
		for name, target := range map[string]string{"path": strings.Replace(tc.target, "/b/", "/c/", 1), "expiry": strings.Replace(tc.target, "Expires=17", "Expires=16", 1),
			"parameter": tc.target + "&versionId=1", "not covered": tc.target + "&attributes"} {
			if _, err := verify(httptest.NewRequest(tc.method, target, nil), creds, today); err == nil {
				t.Errorf("%s: a changed %s is taken", tc.target, name)
			}
		}
		_, err = verify(httptest.NewRequest(tc.method, tc.target, nil), creds, today.Add(61*time.Minute))
		wantFault(t, "expired", err, fault.Expired, "url")
	}
}

// The words of a clock that is off, as AWS's clients read them to correct theirs.
func TestClockSkew(t *testing.T) {
	creds := ring{example.AccessKey: example}
	ask := func(service string, off time.Duration) error {
		_, err := verify(signed(t, "POST", "/", "{}", service, example, "X-Amz-Content-Sha256", sum("{}")), creds, today.Add(off))
		return err
	}
	for _, tt := range []struct {
		service string
		off     time.Duration
		want    string
	}{
		{"sagemaker", 5 * time.Minute, ""},
		{"sagemaker", -5 * time.Minute, ""},
		{"sagemaker", 5*time.Minute + time.Second, "Signature expired: 20260304T050607Z is now earlier than 20260304T050608Z (20260304T051108Z - 5 min.)"},
		{"bedrock", -5*time.Minute - time.Second, "Signature not yet current: 20260304T050607Z is still later than 20260304T050606Z (20260304T050106Z + 5 min.)"},
		{"s3", 15 * time.Minute, ""},
		{"s3", 15*time.Minute + time.Second, "The difference between the request time and the current time is too large."},
	} {
		err := ask(tt.service, tt.off)
		if tt.want == "" && err != nil || tt.want != "" && (!fault.Is(err, fault.Expired) || fault.Public(err) != tt.want) {
			t.Errorf("%s, %s off: %v", tt.service, tt.off, err)
		}
	}
}

func BenchmarkVerify(b *testing.B) {
	creds := ring{example.AccessKey: example}
	v := auth.NewVerifier(creds, func() time.Time { return today })
	r := signed(b, "POST", "/model/m/converse", `{"messages":[]}`, "bedrock", example)
	for b.Loop() {
		r.Body = io.NopCloser(strings.NewReader(`{"messages":[]}`))
		if _, err := v.Verify(r); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportAllocs()
}
