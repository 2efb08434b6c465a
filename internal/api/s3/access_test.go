package s3_test

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	v4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
	awss3 "github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"

	"outcrop/internal/api/s3"
	"outcrop/internal/platform/access"
	"outcrop/internal/store"
)

func now() time.Time { return time.Now() }

// attempts are all operations, each with the action that it needs.
func attempts(id *string) map[string]func(*testing.T, *awss3.Client) error {
	b, k := aws.String("data"), aws.String("k")
	err := func(_ any, err error) error { return err }
	return map[string]func(*testing.T, *awss3.Client) error{
		"s3:ListAllMyBuckets": func(t *testing.T, c *awss3.Client) error { return err(c.ListBuckets(t.Context(), nil)) },
		"s3:CreateBucket": func(t *testing.T, c *awss3.Client) error {
			return err(c.CreateBucket(t.Context(), &awss3.CreateBucketInput{Bucket: b}))
		},
		"s3:ListBucket": func(t *testing.T, c *awss3.Client) error {
			return err(c.ListObjectsV2(t.Context(), &awss3.ListObjectsV2Input{Bucket: b}))
		},
		"s3:GetBucketLocation": func(t *testing.T, c *awss3.Client) error {
			return err(c.GetBucketLocation(t.Context(), &awss3.GetBucketLocationInput{Bucket: b}))
		},
		"s3:ListBucketMultipartUploads": func(t *testing.T, c *awss3.Client) error {
			return err(c.ListMultipartUploads(t.Context(), &awss3.ListMultipartUploadsInput{Bucket: b}))
		},
		"s3:PutObject": func(t *testing.T, c *awss3.Client) error {
			return err(c.PutObject(t.Context(), &awss3.PutObjectInput{Bucket: b, Key: k, Body: strings.NewReader("x")}))
		},
		"s3:GetObject": func(t *testing.T, c *awss3.Client) error {
			return err(c.GetObject(t.Context(), &awss3.GetObjectInput{Bucket: b, Key: k}))
		},
		"s3:DeleteBucket": func(t *testing.T, c *awss3.Client) error {
			_, err := c.DeleteBucket(t.Context(), &awss3.DeleteBucketInput{Bucket: b})
			if err != nil && strings.Contains(err.Error(), "BucketNotEmpty") {
				return nil // it was allowed to try
			}
			return err
		},
		"s3:DeleteObject": func(t *testing.T, c *awss3.Client) error {
			return err(c.DeleteObject(t.Context(), &awss3.DeleteObjectInput{Bucket: b, Key: aws.String("none")}))
		},
		"s3:PutObjectTagging": func(t *testing.T, c *awss3.Client) error {
			return err(c.PutObjectTagging(t.Context(), &awss3.PutObjectTaggingInput{Bucket: b, Key: k, Tagging: &types.Tagging{TagSet: []types.Tag{}}}))
		},
		"s3:GetObjectTagging": func(t *testing.T, c *awss3.Client) error {
			return err(c.GetObjectTagging(t.Context(), &awss3.GetObjectTaggingInput{Bucket: b, Key: k}))
		},
		"s3:DeleteObjectTagging": func(t *testing.T, c *awss3.Client) error {
			return err(c.DeleteObjectTagging(t.Context(), &awss3.DeleteObjectTaggingInput{Bucket: b, Key: k}))
		},
		"s3:ListMultipartUploadParts": func(t *testing.T, c *awss3.Client) error {
			return err(c.ListParts(t.Context(), &awss3.ListPartsInput{Bucket: b, Key: k, UploadId: id}))
		},
		"s3:AbortMultipartUpload": func(t *testing.T, c *awss3.Client) error {
			return err(c.AbortMultipartUpload(t.Context(), &awss3.AbortMultipartUploadInput{Bucket: b, Key: k, UploadId: id}))
		},
	}
}

func TestEveryOperationIsAuthorised(t *testing.T) {
	s := start(t)
	for _, action := range s3.Actions() {
		if attempts(nil)[action] == nil {
			t.Errorf("nobody attempts %s", action)
		}
	}
	c := s.bucket(t, "data")
	put(t, c, "data", "k", "x")
	up := must(c.CreateMultipartUpload(t.Context(), &awss3.CreateMultipartUploadInput{Bucket: aws.String("data"), Key: aws.String("k")}))(t)
	for action, try := range attempts(up.UploadId) {
		if action == "s3:AbortMultipartUpload" {
			continue // it ends what others look at
		}
		t.Run(action, func(t *testing.T) {
			if err := try(t, s.can(t, access.Grant{Actions: []string{action}, Resources: []string{"*"}})); err != nil {
				t.Errorf("allowed: %v", err)
			}
			others := []string{"s3:None"}
			for a := range attempts(nil) {
				if a != action {
					others = append(others, a)
				}
			}
			wantCode(t, try(t, s.can(t, access.Grant{Actions: others, Resources: []string{"*"}})), "AccessDenied", 403)
		})
	}
	abort := attempts(up.UploadId)["s3:AbortMultipartUpload"]
	wantCode(t, abort(t, s.can(t)), "AccessDenied", 403)
	if err := abort(t, s.can(t, access.Grant{Actions: []string{"s3:AbortMultipartUpload"}, Resources: []string{"*"}})); err != nil {
		t.Error(err)
	}
}

func TestGrantsNameKeys(t *testing.T) {
	s := start(t)
	root := s.bucket(t, "data")
	put(t, root, "data", "in/k", "x")
	put(t, root, "data", "secret", "x")
	c := s.can(t, access.Grant{Actions: []string{"s3:GetObject"}, Resources: []string{"arn:aws:s3:::data/in/*"}},
		access.Grant{Actions: []string{"s3:PutObject", "s3:DeleteObject"}, Resources: []string{"arn:aws:s3:::data/out/*"}})
	if get(t, c, "data", "in/k") != "x" {
		t.Error("the content changed")
	}
	put(t, c, "data", "out/k", "x")
	_, err := c.GetObject(t.Context(), &awss3.GetObjectInput{Bucket: aws.String("data"), Key: aws.String("secret")})
	wantCode(t, err, "AccessDenied", 403)
	_, err = c.PutObject(t.Context(), &awss3.PutObjectInput{Bucket: aws.String("data"), Key: aws.String("in/k"), Body: strings.NewReader("y")})
	wantCode(t, err, "AccessDenied", 403)
	_, err = c.CopyObject(t.Context(), &awss3.CopyObjectInput{Bucket: aws.String("data"), Key: aws.String("out/stolen"), CopySource: aws.String("data/secret")})
	wantCode(t, err, "AccessDenied", 403)
	out := must(c.DeleteObjects(t.Context(), &awss3.DeleteObjectsInput{Bucket: aws.String("data"), Delete: &types.Delete{Objects: []types.ObjectIdentifier{
		{Key: aws.String("out/k")}, {Key: aws.String("secret")}}}}))(t)
	if len(out.Deleted) != 1 || len(out.Errors) != 1 || *out.Errors[0].Code != "AccessDenied" {
		t.Fatalf("got %v %v", out.Deleted, out.Errors)
	}
}

func TestSystemBucketIsReadOnly(t *testing.T) {
	s := start(t)
	b := store.Bucket{Scope: home, Name: "outcrop-models"}
	if err := s.disk.CreateBucket(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	if _, err := s.disk.Put(t.Context(), b, "m/config.json", store.ObjectMeta{}, strings.NewReader("{}"), nil); err != nil {
		t.Fatal(err)
	}
	c := s.as(s.root)
	if get(t, c, b.Name, "m/config.json") != "{}" {
		t.Error("the content changed")
	}
	_, err := c.PutObject(t.Context(), &awss3.PutObjectInput{Bucket: &b.Name, Key: aws.String("k"), Body: strings.NewReader("x")})
	wantCode(t, err, "AccessDenied", 403)
	_, err = c.DeleteObject(t.Context(), &awss3.DeleteObjectInput{Bucket: &b.Name, Key: aws.String("m/config.json")})
	wantCode(t, err, "AccessDenied", 403)
	_, err = c.DeleteBucket(t.Context(), &awss3.DeleteBucketInput{Bucket: &b.Name})
	wantCode(t, err, "AccessDenied", 403)
}

func TestNotAuthentic(t *testing.T) {
	s := start(t)
	s.bucket(t, "data")
	list := func(c access.Credential) error {
		_, err := s.as(c).ListBuckets(t.Context(), nil)
		return err
	}
	wrong := s.root
	wrong.Secret = "wrong"
	wantCode(t, list(wrong), "SignatureDoesNotMatch", 403)
	unknown := s.root
	unknown.AccessKey = "AKIAUNKNOWN"
	wantCode(t, list(unknown), "InvalidAccessKeyId", 403)
	elsewhere := s.root
	elsewhere.Region = "eu-west-1"
	wantCode(t, list(elsewhere), "AuthorizationHeaderMalformed", 400)
	temporary := must(s.keys.Issue(t.Context(), home, "arn:aws:sts::123456789012:assumed-role/r/s", nil, time.Minute))(t)
	forged := temporary
	forged.Session = "forged"
	wantCode(t, list(forged), "InvalidToken", 400)
	if err := s.keys.Revoke(t.Context(), temporary.AccessKey); err != nil {
		t.Fatal(err)
	}
	wantCode(t, list(temporary), "InvalidAccessKeyId", 403)
	temporary = must(s.keys.Issue(t.Context(), home, "arn:aws:sts::123456789012:assumed-role/r/s", nil, time.Minute))(t)
	s.setClock(now().Add(2 * time.Minute))
	wantCode(t, list(temporary), "ExpiredToken", 400)
	s.setClock(now().Add(time.Hour))
	wantCode(t, list(s.root), "RequestTimeTooSkewed", 403)
	resp := must(http.Get(s.URL + "/data"))(t)
	if body := string(must(io.ReadAll(resp.Body))(t)); resp.StatusCode != 403 || !strings.Contains(body, "<Code>AccessDenied</Code>") {
		t.Fatalf("unsigned: %d %s", resp.StatusCode, body)
	}
}

func TestPresigned(t *testing.T) {
	s := start(t)
	c := s.bucket(t, "data")
	sign := awss3.NewPresignClient(c)
	putURL := must(sign.PresignPutObject(t.Context(), &awss3.PutObjectInput{Bucket: aws.String("data"), Key: aws.String("a b/ü"), ContentType: aws.String("text/plain")}))(t)
	req := must(http.NewRequest(putURL.Method, putURL.URL, strings.NewReader("hello")))(t)
	for k, v := range putURL.SignedHeader {
		req.Header[k] = v
	}
	if resp := must(http.DefaultClient.Do(req))(t); resp.StatusCode != 200 {
		t.Fatalf("put: %s", must(io.ReadAll(resp.Body))(t))
	}
	getURL := must(sign.PresignGetObject(t.Context(), &awss3.GetObjectInput{Bucket: aws.String("data"), Key: aws.String("a b/ü"), ResponseContentType: aws.String("text/csv")},
		awss3.WithPresignExpires(time.Minute)))(t)
	fetch := func(url string) (int, string) {
		resp := must(http.Get(url))(t)
		defer resp.Body.Close()
		return resp.StatusCode, string(must(io.ReadAll(resp.Body))(t))
	}
	if status, body := fetch(getURL.URL); status != 200 || body != "hello" {
		t.Fatalf("get: %d %s", status, body)
	}
	if status, body := fetch(strings.Replace(getURL.URL, "csv", "html", 1)); status != 403 || !strings.Contains(body, "SignatureDoesNotMatch") {
		t.Errorf("changed: %d %s", status, body)
	}
	if status, body := fetch(strings.Replace(getURL.URL, "X-Amz-Expires=60", "X-Amz-Expires=604801", 1)); status != 400 || !strings.Contains(body, "AuthorizationQueryParametersError") {
		t.Errorf("for too long: %d %s", status, body)
	}
	// A checksum in the URL is not the body's: JavaScript's SDK puts that of nothing there.
	req = must(http.NewRequest(http.MethodPut, s.URL+"/data/summed?X-Amz-Expires=60&x-amz-checksum-crc32=AAAAAA%3D%3D&x-amz-sdk-checksum-algorithm=CRC32", nil))(t)
	summed, _, err := v4.NewSigner().PresignHTTP(t.Context(), must(c.Options().Credentials.Retrieve(t.Context()))(t), req, "UNSIGNED-PAYLOAD", "s3", c.Options().Region, now())
	if err != nil {
		t.Fatal(err)
	}
	req = must(http.NewRequest(http.MethodPut, summed, strings.NewReader("hello")))(t)
	if resp := must(http.DefaultClient.Do(req))(t); resp.StatusCode != 200 || get(t, c, "data", "summed") != "hello" {
		t.Errorf("put with a checksum in the URL: %s", must(io.ReadAll(resp.Body))(t))
	}
	// The client moves this header into the URL; it must not be lost there.
	owned := must(sign.PresignGetObject(t.Context(), &awss3.GetObjectInput{Bucket: aws.String("data"), Key: aws.String("a b/ü"), ExpectedBucketOwner: aws.String("999999999999")}))(t)
	if status, body := fetch(owned.URL); status != 403 || !strings.Contains(body, "AccessDenied") {
		t.Errorf("another owner: %d %s", status, body)
	}
	s.setClock(now().Add(2 * time.Minute))
	if status, body := fetch(getURL.URL); status != 403 || !strings.Contains(body, "Request has expired") {
		t.Errorf("expired: %d %s", status, body)
	}
}

// A client that goes away in the middle of its body leaves nothing.
func TestTruncatedBody(t *testing.T) {
	s := start(t)
	c := s.bucket(t, "data")
	put(t, c, "data", "k", "old")
	signed := must(awss3.NewPresignClient(c).PresignPutObject(t.Context(), &awss3.PutObjectInput{Bucket: aws.String("data"), Key: aws.String("k")}))(t)
	u := must(url.Parse(signed.URL))(t)
	conn := must(net.Dial("tcp", u.Host))(t)
	fmt.Fprintf(conn, "PUT %s HTTP/1.1\r\nHost: %s\r\nContent-Length: 10\r\n\r\nhello", u.RequestURI(), u.Host)
	conn.(*net.TCPConn).CloseWrite()
	answer := string(must(io.ReadAll(conn))(t))
	conn.Close()
	if !strings.Contains(answer, "400 Bad Request") || !strings.Contains(answer, "IncompleteBody") {
		t.Errorf("got %s", answer)
	}
	if got := get(t, c, "data", "k"); got != "old" {
		t.Errorf("half a body became %q", got)
	}
}

func TestLimits(t *testing.T) {
	c := start(t).bucket(t, "data")
	write := func(in awss3.PutObjectInput, key string) error {
		in.Bucket, in.Key, in.Body = aws.String("data"), &key, strings.NewReader("x")
		_, err := c.PutObject(t.Context(), &in)
		return err
	}
	wantCode(t, write(awss3.PutObjectInput{}, strings.Repeat("k", 1025)), "KeyTooLongError", 400)
	wantCode(t, write(awss3.PutObjectInput{Metadata: map[string]string{"a": strings.Repeat("v", 2048)}}, "k"), "MetadataTooLarge", 400)
	wantCode(t, write(awss3.PutObjectInput{Tagging: aws.String("a=1&b=1&c=1&d=1&e=1&f=1&g=1&h=1&i=1&j=1&k=1")}, "k"), "InvalidTag", 400)
}

func TestNotImplemented(t *testing.T) {
	c := start(t).bucket(t, "data")
	put(t, c, "data", "k", "x")
	b, k := aws.String("data"), aws.String("k")
	err := func(_ any, err error) error { return err }
	for name, got := range map[string]error{
		"acl":        err(c.GetObjectAcl(t.Context(), &awss3.GetObjectAclInput{Bucket: b, Key: k})),
		"versioning": err(c.PutBucketVersioning(t.Context(), &awss3.PutBucketVersioningInput{Bucket: b, VersioningConfiguration: &types.VersioningConfiguration{}})),
		"policy":     err(c.GetBucketPolicy(t.Context(), &awss3.GetBucketPolicyInput{Bucket: b})),
		"attributes": err(c.GetObjectAttributes(t.Context(), &awss3.GetObjectAttributesInput{Bucket: b, Key: k, ObjectAttributes: []types.ObjectAttributes{"ETag"}})),
		"version":    err(c.GetObject(t.Context(), &awss3.GetObjectInput{Bucket: b, Key: k, VersionId: aws.String("7")})),
		"encryption": err(c.PutObject(t.Context(), &awss3.PutObjectInput{Bucket: b, Key: k, Body: strings.NewReader("y"), ServerSideEncryption: types.ServerSideEncryptionAwsKms})),
		"class":      err(c.PutObject(t.Context(), &awss3.PutObjectInput{Bucket: b, Key: k, Body: strings.NewReader("y"), StorageClass: types.StorageClassGlacier})),
		"public":     err(c.PutObject(t.Context(), &awss3.PutObjectInput{Bucket: b, Key: k, Body: strings.NewReader("y"), ACL: types.ObjectCannedACLPublicRead})),
	} {
		t.Run(name, func(t *testing.T) { wantCode(t, got, "NotImplemented", 501) })
	}
	if got := get(t, c, "data", "k"); got != "x" {
		t.Fatalf("a refused write changed the object to %q", got)
	}
}

func TestDigestsAreVerified(t *testing.T) {
	c := start(t).bucket(t, "data")
	write := func(in awss3.PutObjectInput) error {
		in.Bucket, in.Key, in.Body = aws.String("data"), aws.String("k"), strings.NewReader("hello")
		_, err := c.PutObject(t.Context(), &in)
		return err
	}
	wantCode(t, write(awss3.PutObjectInput{ChecksumCRC32: aws.String("AAAAAA==")}), "BadDigest", 400)
	wantCode(t, write(awss3.PutObjectInput{ChecksumSHA256: aws.String("short")}), "InvalidRequest", 400)
	wantCode(t, write(awss3.PutObjectInput{ContentMD5: aws.String("AAAAAAAAAAAAAAAAAAAAAA==")}), "BadDigest", 400)
	wantCode(t, write(awss3.PutObjectInput{ContentMD5: aws.String("no")}), "InvalidDigest", 400)
	_, err := c.HeadObject(t.Context(), &awss3.HeadObjectInput{Bucket: aws.String("data"), Key: aws.String("k")})
	wantCode(t, err, "NotFound", 404)
	if err := write(awss3.PutObjectInput{ContentMD5: aws.String("XUFAKrxLKna5cZ2REBfFkg==")}); err != nil {
		t.Fatal(err)
	}
}

// A listing may be allowed for some prefixes only.
func TestListingByPrefix(t *testing.T) {
	s := start(t)
	s.bucket(t, "data")
	c := s.can(t, access.Grant{Actions: []string{"s3:ListBucket"}, Resources: []string{"arn:aws:s3:::data"},
		Condition: map[string]map[string][]string{"StringLike": {"s3:prefix": {"in/*"}}, "NumericLessThanEquals": {"s3:max-keys": {"10"}}}})
	list := func(prefix *string, most int32) error {
		_, err := c.ListObjectsV2(t.Context(), &awss3.ListObjectsV2Input{Bucket: aws.String("data"), Prefix: prefix, MaxKeys: &most})
		return err
	}
	if err := list(aws.String("in/x"), 10); err != nil {
		t.Error(err)
	}
	for _, err := range []error{list(aws.String("out/"), 10), list(nil, 10), list(aws.String("in/"), 11)} {
		wantCode(t, err, "AccessDenied", 403)
		if !strings.Contains(err.Error(), `s3:ListBucket on resource: "arn:aws:s3:::data" because no identity-based policy allows the s3:ListBucket action`) {
			t.Error(err)
		}
	}
}
