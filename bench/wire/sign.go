package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"
)

// target is a server and the request that it is asked. ask gives the bytes of one request; it is called for each.
type target struct {
	name, address string
	pid           int // of its process
	ask           func() []byte
}

// openAI asks for a chat completion. Nothing in the request changes.
func openAI(name, address string, pid int) target {
	body := `{"model":"instant","messages":[{"role":"user","content":"` + question + `"}],"max_tokens":64,"temperature":0}`
	request := []byte(fmt.Sprintf("POST /v1/chat/completions HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", address, len(body), body))
	return target{name, address, pid, func() []byte { return request }}
}

// signer signs with AWS Signature Version 4.
type signer struct{ key, secret, region string }

func newSigner(key, secret, region string) *signer { return &signer{key, secret, region} }

// post gives requests that post a body, each signed at its own time.
func (s *signer) post(address, path, body string) func() []byte {
	sum := sha256.Sum256([]byte(body))
	payload := hex.EncodeToString(sum[:])
	const signed = "content-type;host;x-amz-date"
	return func() []byte {
		stamp := time.Now().UTC().Format("20060102T150405Z")
		scope := stamp[:8] + "/" + s.region + "/bedrock/aws4_request"
		escaped := strings.ReplaceAll(path, ":", "%3A")
		asked := "POST\n" + escaped + "\n\ncontent-type:application/json\nhost:" + address + "\nx-amz-date:" + stamp + "\n\n" + signed + "\n" + payload
		sum := sha256.Sum256([]byte(asked))
		key := []byte("AWS4" + s.secret)
		for part := range strings.SplitSeq(scope, "/") {
			key = mac(key, part)
		}
		signature := mac(key, "AWS4-HMAC-SHA256\n"+stamp+"\n"+scope+"\n"+hex.EncodeToString(sum[:]))
		return fmt.Appendf(nil, "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nX-Amz-Date: %s\r\n"+
			"Authorization: AWS4-HMAC-SHA256 Credential=%s/%s, SignedHeaders=%s, Signature=%x\r\nContent-Length: %d\r\n\r\n%s",
			path, address, stamp, s.key, scope, signed, signature, len(body), body)
	}
}

func mac(key []byte, text string) []byte {
	h := hmac.New(sha256.New, key)
	h.Write([]byte(text))
	return h.Sum(nil)
}
