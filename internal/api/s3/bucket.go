package s3

import (
	"encoding/xml"
	"net/http"

	"outcrop/internal/fault"
)

type listAllMyBucketsResult struct {
	XMLName xml.Name `xml:"http://s3.amazonaws.com/doc/2006-03-01/ ListAllMyBucketsResult"`
	Owner   owner
	Buckets []bucketEntry `xml:"Buckets>Bucket"`
	Prefix  string        `xml:",omitempty"`
}

type bucketEntry struct {
	Name         string
	CreationDate string
	BucketRegion string `xml:",omitempty"`
}

func (q *request) listBuckets() error {
	for _, name := range []string{"continuation-token", "prefix", "bucket-region", "max-buckets"} {
		if q.query.Get(name) != "" {
			return notImplemented("ListBuckets with " + name)
		}
	}
	all, err := q.h.buckets.ListBuckets(q.ctx, q.caller.Scope)
	if err != nil {
		return err
	}
	out := listAllMyBucketsResult{Owner: q.owner(), Buckets: []bucketEntry{}}
	for _, b := range all {
		out.Buckets = append(out.Buckets, bucketEntry{Name: b.Name, CreationDate: timestamp(b.Created)})
	}
	writeXML(q.w, http.StatusOK, out)
	return nil
}

type createBucketConfiguration struct {
	LocationConstraint string
	Location           *struct{} // of directory buckets
	Bucket             *struct{} // likewise
	Tags               *struct{}
}

func (q *request) createBucket() error {
	if err := q.refuse(bucketHeaders); err != nil {
		return err
	}
	var in createBucketConfiguration
	if err := q.readXML(&in); err != nil {
		return err
	}
	if in.Location != nil || in.Bucket != nil || in.Tags != nil {
		return notImplemented("CreateBucket with Location, Bucket or Tags")
	}
	if err := checkLocation(in.LocationConstraint, string(q.caller.Region)); err != nil {
		return err
	}
	err := q.h.buckets.CreateBucket(q.ctx, q.bucket)
	// Only in S3's oldest region may an owner create a bucket again.
	if err != nil && !(fault.Is(err, fault.Exists) && q.caller.Region == "us-east-1") {
		return err
	}
	q.w.Header().Set("Location", "/"+q.bucket.Name)
	q.w.WriteHeader(http.StatusOK)
	return nil
}

// checkLocation: us-east-1 is meant by saying nothing, any other region by its name.
func checkLocation(constraint, region string) error {
	switch {
	case region == "us-east-1" && constraint == "", region != "us-east-1" && constraint == region:
		return nil
	case constraint == "":
		return bad("region", "The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.")
	case constraint == "us-east-1", region == "us-east-1":
		return bad("location", "The specified location-constraint is not valid")
	}
	return bad("region", "The "+constraint+" location constraint is incompatible for the region specific endpoint this request was sent to.")
}

func (q *request) headBucket() error {
	if _, err := q.h.buckets.HeadBucket(q.ctx, q.bucket); err != nil {
		return err
	}
	q.w.Header().Set("X-Amz-Bucket-Region", string(q.caller.Region))
	q.w.Header().Set("X-Amz-Access-Point-Alias", "false")
	q.w.WriteHeader(http.StatusOK)
	return nil
}

func (q *request) deleteBucket() error {
	if err := q.h.buckets.DeleteBucket(q.ctx, q.bucket); err != nil {
		return err
	}
	q.w.WriteHeader(http.StatusNoContent)
	return nil
}

type locationConstraint struct {
	XMLName xml.Name `xml:"http://s3.amazonaws.com/doc/2006-03-01/ LocationConstraint"`
	Region  string   `xml:",chardata"`
}

func (q *request) bucketLocation() error {
	if _, err := q.h.buckets.HeadBucket(q.ctx, q.bucket); err != nil {
		return err
	}
	var out locationConstraint
	if q.caller.Region != "us-east-1" {
		out.Region = string(q.caller.Region)
	}
	writeXML(q.w, http.StatusOK, out)
	return nil
}
