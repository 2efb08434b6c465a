package s3

import (
	"encoding/xml"
	"maps"
	"net/http"
	"slices"
)

type tagging struct {
	XMLName xml.Name   `xml:"Tagging"`
	Tags    []tagEntry `xml:"TagSet>Tag"`
}

type taggingResult struct {
	XMLName xml.Name `xml:"http://s3.amazonaws.com/doc/2006-03-01/ Tagging"`
	TagSet  struct {
		Tags []tagEntry `xml:"Tag"`
	}
}

type tagEntry struct{ Key, Value string }

func (q *request) putTagging() error {
	var in tagging
	if err := q.readXML(&in); err != nil {
		return err
	}
	if in.XMLName.Local == "" {
		return bad("xml", "The XML you provided was not well-formed or did not validate against our published schema")
	}
	tags := map[string]string{}
	for _, t := range in.Tags {
		if _, twice := tags[t.Key]; twice {
			return bad("tag", "Cannot provide multiple Tags with the same key")
		}
		tags[t.Key] = t.Value
	}
	if err := checkTags(tags); err != nil {
		return err
	}
	if err := q.h.objects.PutTags(q.ctx, q.bucket, q.key, tags); err != nil {
		return err
	}
	q.w.WriteHeader(http.StatusOK)
	return nil
}

func (q *request) getTagging() error {
	info, err := q.h.objects.Head(q.ctx, q.bucket, q.key)
	if err != nil {
		return err
	}
	var out taggingResult
	for _, k := range slices.Sorted(maps.Keys(info.Meta.Tags)) {
		out.TagSet.Tags = append(out.TagSet.Tags, tagEntry{k, info.Meta.Tags[k]})
	}
	writeXML(q.w, http.StatusOK, out)
	return nil
}

func (q *request) deleteTagging() error {
	if err := q.h.objects.PutTags(q.ctx, q.bucket, q.key, nil); err != nil {
		return err
	}
	q.w.WriteHeader(http.StatusNoContent)
	return nil
}
