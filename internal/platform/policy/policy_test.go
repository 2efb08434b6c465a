package policy_test

import (
	"strings"
	"testing"

	"outcrop/internal/fault"
	"outcrop/internal/platform/policy"
)

// with makes an identity policy of one statement's inside.
func with(inside string) string {
	return `{"Version":"2012-10-17","Statement":[{` + inside + `}]}`
}

const allowAll = `"Effect":"Allow","Action":"*","Resource":"*"`

func keys(pairs ...string) policy.Keys {
	return func(name string) (values []string) {
		for i := 0; i < len(pairs); i += 2 {
			if pairs[i] == name {
				values = append(values, pairs[i+1])
			}
		}
		return values
	}
}

func decide(t *testing.T, text, action, resource string, k policy.Keys) policy.Decision {
	t.Helper()
	d, err := policy.Parse(text, policy.Identity)
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return d.Decide(&policy.Request{Action: action, Resource: resource, Keys: k})
}

func TestActionsAndResources(t *testing.T) {
	const object = "arn:aws:s3:::data/in/a"
	for _, tt := range []struct {
		statement, action, resource string
		want                        policy.Decision
	}{
		{allowAll, "s3:GetObject", object, policy.Allow},
		{`"Effect":"Deny","Action":"*","Resource":"*"`, "s3:GetObject", object, policy.Deny},
		{`"Effect":"Allow","Action":["S3:get*"],"Resource":"arn:aws:s3:::data/*"`, "s3:GetObject", object, policy.Allow},
		{`"Effect":"Allow","Action":"s3:Get?bject","Resource":"arn:aws:s3:::*/in/?"`, "s3:GetObject", object, policy.Allow},
		{`"Effect":"Allow","Action":"s3:GetObjectTagging","Resource":"*"`, "s3:GetObject", object, policy.Silent},
		{`"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::DATA/*"`, "s3:GetObject", object, policy.Silent}, // resources have case
		{`"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::data"`, "s3:GetObject", object, policy.Silent},
		{`"Effect":"Allow","NotAction":"s3:Put*","Resource":"*"`, "s3:GetObject", object, policy.Allow},
		{`"Effect":"Allow","NotAction":["iam:*","s3:Get*"],"Resource":"*"`, "s3:GetObject", object, policy.Silent},
		{`"Effect":"Deny","Action":"*","NotResource":"arn:aws:s3:::data/*"`, "s3:GetObject", object, policy.Silent},
		{`"Effect":"Deny","Action":"*","NotResource":"arn:aws:s3:::other/*"`, "s3:GetObject", object, policy.Deny},
		{`"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::data/*"`, "s3:ListAllMyBuckets", "*", policy.Silent},
		{`"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::*` + strings.Repeat("*a", 30) + `b"`, "s3:GetObject", "arn:aws:s3:::" + strings.Repeat("a", 300), policy.Silent},
	} {
		if got := decide(t, with(tt.statement), tt.action, tt.resource, nil); got != tt.want {
			t.Errorf("%s: %s on %s: %d, want %d", tt.statement, tt.action, tt.resource, got, tt.want)
		}
	}
	both := `{"Version":"2012-10-17","Id":"x","Statement":[{"Sid":"a",` + allowAll + `},{"Sid":"b","Effect":"Deny","Action":"s3:GetObject","Resource":"*"}]}`
	if decide(t, both, "s3:GetObject", object, nil) != policy.Deny || decide(t, both, "s3:PutObject", object, nil) != policy.Allow {
		t.Error("a denial wins, for what it denies")
	}
}

func TestVariables(t *testing.T) {
	bob := keys("aws:username", "bob", "aws:principaltag/team", "a*", "aws:many", "1", "aws:many", "2")
	for _, tt := range []struct {
		resource, asked string
		want            policy.Decision
	}{
		{"arn:aws:s3:::home/${aws:username}/*", "arn:aws:s3:::home/bob/x", policy.Allow},
		{"arn:aws:s3:::home/${AWS:UserName}/*", "arn:aws:s3:::home/bob/x", policy.Allow},
		{"arn:aws:s3:::home/${aws:username}/*", "arn:aws:s3:::home/eve/x", policy.Silent},
		{"arn:aws:s3:::${aws:nothing}*", "arn:aws:s3:::x", policy.Silent},            // no value: nothing matches
		{"arn:aws:s3:::${aws:nothing, 'x'}", "arn:aws:s3:::x", policy.Allow},         // but what stands in for it
		{"arn:aws:s3:::${aws:many}", "arn:aws:s3:::1", policy.Silent},                // several values are none
		{"arn:aws:s3:::${aws:PrincipalTag/team}", "arn:aws:s3:::abc", policy.Silent}, // a value's wildcard is a character
		{"arn:aws:s3:::${aws:PrincipalTag/team}", "arn:aws:s3:::a*", policy.Allow},
		{"arn:aws:s3:::${*}${?}${$}", "arn:aws:s3:::*?$", policy.Allow},
		{"arn:aws:s3:::${*}", "arn:aws:s3:::abc", policy.Silent},
	} {
		statement := with(`"Effect":"Allow","Action":"*","Resource":"` + tt.resource + `"`)
		if got := decide(t, statement, "s3:GetObject", tt.asked, bob); got != tt.want {
			t.Errorf("%s on %s: %d, want %d", tt.resource, tt.asked, got, tt.want)
		}
	}
	old := strings.Replace(with(`"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::${aws:username}"`), "2012-10-17", "2008-10-17", 1)
	if decide(t, old, "s3:GetObject", "arn:aws:s3:::bob", bob) != policy.Silent || decide(t, old, "s3:GetObject", "arn:aws:s3:::${aws:username}", bob) != policy.Allow {
		t.Error("the first version has no variables")
	}
}

func TestConditions(t *testing.T) {
	k := keys("aws:username", "bob", "aws:sourceip", "10.1.2.3", "aws:currenttime", "2026-05-06T07:08:09Z", "aws:epochtime", "1778051289", "aws:securetransport", "false",
		"s3:max-keys", "10", "aws:principalarn", "arn:aws:iam::123456789012:role/a/b", "aws:tagkeys", "team", "aws:tagkeys", "cost", "aws:bytes", "aGk=")
	for condition, want := range map[string]bool{
		`"StringEquals":{"aws:username":"bob"}`:                                       true,
		`"StringEquals":{"AWS:USERNAME":["eve","bob"]}`:                               true,
		`"StringEquals":{"aws:username":"Bob"}`:                                       false,
		`"StringEquals":{"aws:username":"b*"}`:                                        false,
		`"StringEquals":{"aws:username":"${aws:username}"}`:                           true,
		`"StringEqualsIgnoreCase":{"aws:username":"BOB"}`:                             true,
		`"StringNotEqualsIgnoreCase":{"aws:username":"BOB"}`:                          false,
		`"StringNotEquals":{"aws:username":["eve","bob"]}`:                            false,
		`"StringNotEquals":{"aws:username":["eve","ann"]}`:                            true,
		`"StringNotEquals":{"aws:missing":"x"}`:                                       true,
		`"StringEquals":{"aws:missing":"x"}`:                                          false,
		`"StringEqualsIfExists":{"aws:missing":"x"}`:                                  true,
		`"StringEqualsIfExists":{"aws:username":"x"}`:                                 false,
		`"StringLike":{"aws:username":"b?*"}`:                                         true,
		`"StringNotLike":{"aws:username":"b*"}`:                                       false,
		`"NumericEquals":{"s3:max-keys":"10.0"}`:                                      true,
		`"NumericEquals":{"s3:max-keys":10}`:                                          true,
		`"NumericNotEquals":{"s3:max-keys":"10"}`:                                     false,
		`"NumericLessThan":{"s3:max-keys":"10"}`:                                      false,
		`"NumericLessThanEquals":{"s3:max-keys":"10"}`:                                true,
		`"NumericGreaterThan":{"s3:max-keys":"9.5"}`:                                  true,
		`"NumericGreaterThanEquals":{"s3:max-keys":"11"}`:                             false,
		`"NumericEquals":{"aws:username":"1"}`:                                        false,
		`"DateGreaterThan":{"aws:CurrentTime":"2026-05-06T07:08:08Z"}`:                true,
		`"DateLessThan":{"aws:CurrentTime":"2026-05-06"}`:                             false,
		`"DateEquals":{"aws:EpochTime":"2026-05-06T07:08:09Z"}`:                       true,
		`"DateNotEquals":{"aws:EpochTime":"1778051289"}`:                              false,
		`"DateLessThanEquals":{"aws:CurrentTime":"2027"}`:                             true,
		`"DateGreaterThanEquals":{"aws:CurrentTime":"2027-01"}`:                       false,
		`"Bool":{"aws:SecureTransport":"false"}`:                                      true,
		`"Bool":{"aws:SecureTransport":true}`:                                         false,
		`"BoolIfExists":{"aws:MultiFactorAuthPresent":true}`:                          true,
		`"BinaryEquals":{"aws:bytes":"aGk="}`:                                         true,
		`"IpAddress":{"aws:SourceIp":["192.168.0.0/16","10.0.0.0/8"]}`:                true,
		`"IpAddress":{"aws:SourceIp":"10.1.2.4"}`:                                     false,
		`"NotIpAddress":{"aws:SourceIp":"10.1.0.0/16"}`:                               false,
		`"IpAddress":{"aws:SourceIp":"2001:db8::/32"}`:                                false,
		`"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/*"}`:                      true,
		`"ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::123456789012:role/a/b"}`:       true,
		`"ArnLike":{"aws:PrincipalArn":"arn:*:role/a/b"}`:                             false, // a wildcard does not reach over a colon
		`"ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::*:user/*"}`:                   true,
		`"ArnNotEquals":{"aws:PrincipalArn":"arn:aws:iam::*:role/*"}`:                 false,
		`"Null":{"aws:missing":"true"}`:                                               true,
		`"Null":{"aws:username":"true"}`:                                              false,
		`"Null":{"aws:username":false}`:                                               true,
		`"ForAllValues:StringEquals":{"aws:TagKeys":["team","cost","x"]}`:             true,
		`"ForAllValues:StringEquals":{"aws:TagKeys":["team"]}`:                        false,
		`"ForAllValues:StringEquals":{"aws:missing":["team"]}`:                        true,
		`"ForAnyValue:StringEquals":{"aws:TagKeys":["team"]}`:                         true,
		`"ForAnyValue:StringEquals":{"aws:TagKeys":["x"]}`:                            false,
		`"ForAnyValue:StringEquals":{"aws:missing":["x"]}`:                            false,
		`"ForAnyValue:StringNotEquals":{"aws:TagKeys":["team"]}`:                      true,
		`"ForAnyValue:StringLike":{"aws:TagKeys":["c*"]}`:                             true,
		`"StringEquals":{"aws:username":"bob"},"Bool":{"aws:SecureTransport":"true"}`: false, // all of them
		`"StringEquals":{"aws:username":"bob","aws:missing":"x"}`:                     false,
	} {
		got := decide(t, with(allowAll+`,"Condition":{`+condition+`}`), "s3:GetObject", "arn:aws:s3:::x", k) == policy.Allow
		if got != want {
			t.Errorf("%s: %v", condition, got)
		}
	}
}

func TestMalformed(t *testing.T) {
	for text, want := range map[string]string{
		``:                                  "not JSON",
		`[]`:                                "not a JSON object",
		`{"Version":"2012-10-17"}`:          "must have a Statement",
		`{"Statement":[]}`:                  "must have a Statement",
		with(allowAll) + "x":                "after its end",
		with(allowAll) + "{}":               "after its end",
		with(allowAll + `,"Effect":"Deny"`): "Effect is given twice",
		with(allowAll + `,"Sid":"a b"`):     "alpha-numeric",
		with(allowAll + `,"Colour":"red"`):  "no element Colour",
		with(`"Action":"*","Resource":"*"`): "must have an Effect",
		with(`"Effect":"allow","Action":"*","Resource":"*"`):                        "Invalid effect",
		with(`"Effect":"Allow","Resource":"*"`):                                     "must contain actions",
		with(`"Effect":"Allow","Action":"*"`):                                       "must contain resources",
		with(`"Effect":"Allow","Action":"GetObject","Resource":"*"`):                "prefaced by a vendor",
		with(`"Effect":"Allow","Action":"*:Get","Resource":"*"`):                    "Vendor * is not valid",
		with(`"Effect":"Allow","Action":[1],"Resource":"*"`):                        "Action must be a string",
		with(`"Effect":"Allow","Action":"*","Resource":"bucket"`):                   "ARN format",
		with(allowAll + `,"NotAction":"s3:Get"`):                                    "both Action and NotAction",
		with(allowAll + `,"Principal":"*"`):                                         "should not specify a principal",
		with(allowAll + `,"Condition":{"Equals":{"aws:x":"y"}}`):                    "Invalid Condition type : Equals",
		with(allowAll + `,"Condition":{"NullIfExists":{"aws:x":"true"}}`):           "Invalid Condition type",
		with(allowAll + `,"Condition":{"StringEquals":{"x":"y"}}`):                  "prefaced by a vendor",
		with(allowAll + `,"Condition":{"NumericEquals":{"aws:x":"many"}}`):          `"many" is no value for NumericEquals`,
		with(allowAll + `,"Condition":{"IpAddress":{"aws:SourceIp":"10.0.0"}}`):     `"10.0.0" is no value`,
		with(allowAll + `,"Condition":{"StringEquals":{"aws:x":"${open"}}`):         "is no value",
		with(allowAll + `,"Condition":[]`):                                          "Condition must be an object",
		`{"Version":"2020-01-01","Statement":{` + allowAll + `}}`:                   "valid version string",
		`{"Statement":[{"Sid":"a",` + allowAll + `},{"Sid":"a",` + allowAll + `}]}`: "must be unique",
		`{"Statement":` + strings.Repeat("[", 50) + strings.Repeat("]", 50) + `}`:   "too deeply",
	} {
		_, err := policy.Parse(text, policy.Identity)
		if !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), want) {
			t.Errorf("%.80s: %v, want %q", text, err, want)
		}
	}
}

func TestTrust(t *testing.T) {
	const bob = "arn:aws:iam::123456789012:user/bob"
	trust := func(inside string) string { return with(`"Effect":"Allow","Action":"sts:AssumeRole",` + inside) }
	who := policy.Principal{Account: "123456789012", ARNs: []string{bob}}
	for _, tt := range []struct {
		text   string
		who    policy.Principal
		want   policy.Decision
		direct bool
	}{
		{trust(`"Principal":{"AWS":"` + bob + `"}`), who, policy.Allow, true},
		{trust(`"Principal":{"AWS":["arn:aws:iam::123456789012:root"]}`), who, policy.Allow, false},
		{trust(`"Principal":{"AWS":"123456789012"}`), who, policy.Allow, false},
		{trust(`"Principal":{"AWS":"210987654321"}`), who, policy.Silent, false},
		{trust(`"Principal":"*"`), who, policy.Allow, true},
		{trust(`"Principal":{"AWS":"*"}`), who, policy.Allow, true},
		{trust(`"Principal":{"Service":"sagemaker.amazonaws.com"}`), who, policy.Silent, false},
		{trust(`"Principal":{"Service":["ec2.amazonaws.com","sagemaker.amazonaws.com"]}`), policy.Principal{Service: "sagemaker.amazonaws.com"}, policy.Allow, true},
		{trust(`"Principal":{"Service":"bedrock.amazonaws.com"}`), policy.Principal{Service: "sagemaker.amazonaws.com"}, policy.Silent, false},
		{`{"Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"},{"Effect":"Deny","Principal":{"AWS":"` + bob + `"},"Action":"sts:*"}]}`, who, policy.Deny, false},
		{`{"Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"},{"Effect":"Deny","NotPrincipal":{"AWS":"` + bob + `"},"Action":"sts:*"}]}`, who, policy.Allow, true},
	} {
		d, err := policy.Parse(tt.text, policy.Trust)
		if err != nil {
			t.Fatalf("%s: %v", tt.text, err)
		}
		got, direct := d.Trusts(tt.who, &policy.Request{Action: "sts:AssumeRole", Resource: "arn:aws:iam::123456789012:role/r"})
		if got != tt.want || direct != tt.direct {
			t.Errorf("%s: %d %v", tt.text, got, direct)
		}
	}
	for text, want := range map[string]string{
		with(`"Effect":"Allow","Action":"sts:AssumeRole"`):              "Missing required field Principal",
		trust(`"Principal":"*","Resource":"*"`):                         "prohibited field Resource",
		with(`"Effect":"Allow","Action":"s3:Get","Principal":"*"`):      "only specify STS AssumeRole actions",
		trust(`"Principal":{"AWS":"bob"}`):                              "Invalid principal",
		trust(`"Principal":{"Service":"sagemaker"}`):                    "Invalid principal",
		trust(`"Principal":{}`):                                         "Invalid principal",
		trust(`"Principal":{"AWS":"arn:aws:iam::123456789012:user/*"}`): "Invalid principal",
	} {
		if _, err := policy.Parse(text, policy.Trust); !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Public(err), want) {
			t.Errorf("%s: %v, want %q", text, err, want)
		}
	}
}

// Whatever a document holds, it is refused or decides: always the same, and never more with a denial added.
func FuzzParse(f *testing.F) {
	for _, inside := range []string{allowAll, `"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:username, 'x'}*","Condition":{"ForAllValues:StringLike":{"aws:TagKeys":["a*"]}}`,
		`"Effect":"Deny","NotAction":["a:b"],"NotResource":"*","Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"},"DateLessThan":{"aws:CurrentTime":"2026"}}`,
		`"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":"123456789012","Service":["a.amazonaws.com"]}`} {
		f.Add(with(inside), "s3:GetObject", "arn:aws:s3:::b/k")
	}
	k := keys("aws:username", "bob", "aws:tagkeys", "a", "aws:sourceip", "10.1.1.1", "aws:currenttime", "2026-01-01T00:00:00Z")
	f.Fuzz(func(t *testing.T, text, action, resource string) {
		r := &policy.Request{Action: action, Resource: resource, Keys: k}
		if d, err := policy.Parse(text, policy.Trust); err == nil {
			d.Trusts(policy.Principal{Account: "123456789012"}, r)
			d.Trusts(policy.Principal{Service: "a.amazonaws.com"}, r)
		}
		d, err := policy.Parse(text, policy.Identity)
		if err != nil {
			if !fault.Is(err, fault.Invalid) {
				t.Errorf("%v", err)
			}
			return
		}
		got := d.Decide(r)
		if got != d.Decide(r) {
			t.Error("it decides otherwise the second time")
		}
		none, err := policy.Parse(with(`"Effect":"Deny","Action":"*","Resource":"*"`), policy.Identity)
		if err != nil || policy.Decide([]*policy.Document{d, none}, r) != policy.Deny {
			t.Errorf("a denial does not win: %v", err)
		}
	})
}

func BenchmarkDecide(b *testing.B) {
	d, err := policy.Parse(with(`"Effect":"Allow","Action":["bedrock:Invoke*","bedrock:Converse*"],"Resource":["arn:aws:bedrock:*::foundation-model/*"],"Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}`), policy.Identity)
	if err != nil {
		b.Fatal(err)
	}
	r := policy.Request{Action: "bedrock:InvokeModel", Resource: "arn:aws:bedrock:us-east-1::foundation-model/a.b", Keys: keys("aws:sourceip", "10.1.1.1")}
	b.ReportAllocs()
	for b.Loop() {
		if d.Decide(&r) != policy.Allow {
			b.Fatal("not allowed")
		}
	}
}
