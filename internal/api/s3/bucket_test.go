package s3_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	awss3 "github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"

	"outcrop/internal/arn"
)

func TestBuckets(t *testing.T) {
	c := start(t).bucket(t, "one-bucket")
	create := func(name, location string) error {
		in := &awss3.CreateBucketInput{Bucket: &name}
		if location != "" {
			in.CreateBucketConfiguration = &types.CreateBucketConfiguration{LocationConstraint: types.BucketLocationConstraint(location)}
		}
		_, err := c.CreateBucket(t.Context(), in)
		return err
	}
	for _, name := range []string{"one-bucket", "two.buckets"} {
		if err := create(name, ""); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"Upper", "192.168.0.1", "xn--bucket", "bucket-s3alias", "a..b", "-ab", "ab-", "ab"} {
		wantCode(t, create(name, ""), "InvalidBucketName", 400)
	}
	wantCode(t, create("elsewhere", "eu-west-1"), "InvalidLocationConstraint", 400)
	var names []string
	for _, b := range must(c.ListBuckets(t.Context(), nil))(t).Buckets {
		names = append(names, *b.Name)
		if b.CreationDate == nil {
			t.Error("no creation date")
		}
	}
	if !slices.Equal(names, []string{"one-bucket", "two.buckets"}) {
		t.Fatalf("got %v", names)
	}
	head := must(c.HeadBucket(t.Context(), &awss3.HeadBucketInput{Bucket: aws.String("one-bucket"), ExpectedBucketOwner: aws.String("123456789012")}))(t)
	if *head.BucketRegion != "us-east-1" {
		t.Fatalf("got %+v", head)
	}
	_, err := c.HeadBucket(t.Context(), &awss3.HeadBucketInput{Bucket: aws.String("one-bucket"), ExpectedBucketOwner: aws.String("999999999999")})
	wantCode(t, err, "Forbidden", 403)
	if got := must(c.GetBucketLocation(t.Context(), &awss3.GetBucketLocationInput{Bucket: aws.String("one-bucket")}))(t).LocationConstraint; got != "" {
		t.Fatalf("got %s", got)
	}
	put(t, c, "two.buckets", "k", "x")
	_, err = c.DeleteBucket(t.Context(), &awss3.DeleteBucketInput{Bucket: aws.String("two.buckets")})
	wantCode(t, err, "BucketNotEmpty", 409)
	must(c.DeleteBucket(t.Context(), &awss3.DeleteBucketInput{Bucket: aws.String("one-bucket")}))(t)
	missing := aws.String("one-bucket")
	_, err = c.DeleteBucket(t.Context(), &awss3.DeleteBucketInput{Bucket: missing})
	wantCode(t, err, "NoSuchBucket", 404)
	_, err = c.HeadBucket(t.Context(), &awss3.HeadBucketInput{Bucket: missing})
	wantCode(t, err, "NotFound", 404)
	_, err = c.PutObject(t.Context(), &awss3.PutObjectInput{Bucket: missing, Key: aws.String("k"), Body: strings.NewReader("x")})
	wantCode(t, err, "NoSuchBucket", 404)
	_, err = c.ListObjectsV2(t.Context(), &awss3.ListObjectsV2Input{Bucket: missing})
	wantCode(t, err, "NoSuchBucket", 404)
}

func TestRegions(t *testing.T) {
	s := newServer(t, arn.Scope{Account: "123456789012", Region: "eu-central-1"})
	s.Start()
	c := s.as(s.root)
	name := aws.String("data")
	_, err := c.CreateBucket(t.Context(), &awss3.CreateBucketInput{Bucket: name})
	wantCode(t, err, "IllegalLocationConstraintException", 400)
	in := &awss3.CreateBucketInput{Bucket: name, CreateBucketConfiguration: &types.CreateBucketConfiguration{LocationConstraint: "eu-central-1"}}
	must(c.CreateBucket(t.Context(), in))(t)
	_, err = c.CreateBucket(t.Context(), in)
	wantCode(t, err, "BucketAlreadyOwnedByYou", 409)
	if got := must(c.GetBucketLocation(t.Context(), &awss3.GetBucketLocationInput{Bucket: name}))(t).LocationConstraint; got != "eu-central-1" {
		t.Fatalf("got %s", got)
	}
}

func TestListObjects(t *testing.T) {
	c := start(t).bucket(t, "data")
	keys := []string{"a", "a/b", "a/b/c", "a/d", "b", "c/ü 1", "c/x&<y>", "d"}
	for _, k := range keys {
		put(t, c, "data", k, k)
	}
	for _, tc := range []struct {
		in   awss3.ListObjectsV2Input
		want string
	}{
		{awss3.ListObjectsV2Input{}, "a a/b a/b/c a/d b c/x&<y> c/ü 1 d"},
		{awss3.ListObjectsV2Input{Delimiter: aws.String("/")}, "a a/* b c/* d"},
		{awss3.ListObjectsV2Input{Delimiter: aws.String("/"), Prefix: aws.String("a/")}, "a/b a/b/* a/d"},
		{awss3.ListObjectsV2Input{Prefix: aws.String("c/"), EncodingType: types.EncodingTypeUrl}, "c/%C3%BC%201 c/x%26%3Cy%3E"},
		{awss3.ListObjectsV2Input{StartAfter: aws.String("a/b")}, "a/b/c a/d b c/x&<y> c/ü 1 d"},
		{awss3.ListObjectsV2Input{Prefix: aws.String("nothing")}, ""},
		{awss3.ListObjectsV2Input{FetchOwner: aws.Bool(true), Prefix: aws.String("d")}, "d"},
	} {
		for limit := int32(1); limit <= 9; limit++ {
			tc.in.Bucket, tc.in.MaxKeys, tc.in.ContinuationToken = aws.String("data"), &limit, nil
			var got []string
			for pages := awss3.NewListObjectsV2Paginator(c, &tc.in); pages.HasMorePages(); {
				page := must(pages.NextPage(t.Context()))(t)
				if n := len(page.Contents) + len(page.CommonPrefixes); int(*page.KeyCount) != n || n > int(limit) {
					t.Fatalf("a page of %d says %d of at most %d", n, *page.KeyCount, limit)
				}
				for _, o := range page.Contents {
					got = append(got, *o.Key)
					if (o.Owner != nil) != aws.ToBool(tc.in.FetchOwner) || *o.ETag == "" || o.LastModified == nil {
						t.Fatalf("got %+v", o)
					}
				}
				for _, p := range page.CommonPrefixes {
					got = append(got, *p.Prefix+"*")
				}
			}
			slices.Sort(got)
			if strings.Join(got, " ") != tc.want {
				t.Errorf("limit %d: got %q, want %q", limit, got, tc.want)
			}
		}
	}
	_, err := c.ListObjectsV2(t.Context(), &awss3.ListObjectsV2Input{Bucket: aws.String("data"), ContinuationToken: aws.String("?")})
	wantCode(t, err, "InvalidArgument", 400)
	empty := must(c.ListObjectsV2(t.Context(), &awss3.ListObjectsV2Input{Bucket: aws.String("data"), MaxKeys: aws.Int32(0)}))(t)
	if *empty.IsTruncated || len(empty.Contents) != 0 {
		t.Fatalf("got %+v", empty)
	}
}

func TestListObjectsV1(t *testing.T) {
	c := start(t).bucket(t, "data")
	for i := range 5 {
		put(t, c, "data", fmt.Sprintf("dir%d/k", i), "x")
	}
	in := &awss3.ListObjectsInput{Bucket: aws.String("data"), Delimiter: aws.String("/"), MaxKeys: aws.Int32(2)}
	var got []string
	for {
		page := must(c.ListObjects(t.Context(), in))(t)
		for _, p := range page.CommonPrefixes {
			got = append(got, *p.Prefix)
		}
		if !*page.IsTruncated {
			break
		}
		in.Marker = page.NextMarker
	}
	if !slices.Equal(got, []string{"dir0/", "dir1/", "dir2/", "dir3/", "dir4/"}) {
		t.Fatalf("got %v", got)
	}
}
