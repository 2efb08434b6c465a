package wire

import (
	"context"
	"reflect"
	"slices"
	"strings"

	"outcrop/internal/arn"
	"outcrop/internal/platform/access"
)

// keysOf are the condition keys of one request: looked up only when a policy asks for them.
type keysOf struct {
	e        *endpoint
	m        *Mux
	ctx      context.Context
	caller   *access.Caller
	in       reflect.Value
	resource arn.ARN
}

func (k keysOf) values(name string) []string {
	service, rest, _ := strings.Cut(name, ":")
	switch what, tag, _ := strings.Cut(rest, "/"); {
	case what == "requesttag" && tag != "":
		return tagsOf(k.e, k.in).Value(tag)
	case what == "resourcetag" && tag != "" && k.m.opts.Tags != nil:
		return k.m.opts.Tags(k.ctx, k.caller.Scope, k.resource).Value(tag)
	case name == "aws:tagkeys":
		return append(tagsOf(k.e, k.in).Names(), search(k.e.in, func(f *field) bool { return strings.EqualFold(f.name, "tagKeys") }).texts(k.in)...)
	case name == "bedrock:inferenceprofilearn" && strings.Contains(string(k.resource), "inference-profile/"),
		name == "bedrock:promptrouterarn" && strings.Contains(string(k.resource), "prompt-router/"):
		return []string{string(k.resource)}
	case service != k.e.op.Service.Signing:
		return nil
	}
	names := inputKeys[name]
	if names == nil {
		return nil
	}
	return search(k.e.in, func(f *field) bool { return slices.Contains(names, f.name) }).texts(k.in)
}

// inputKeys are the condition keys that members of an input give, however deep they are: the names of the members, by key.
var inputKeys = map[string][]string{
	"bedrock:guardrailidentifier":                         {"guardrailIdentifier"},
	"bedrock:inlineagentname":                             {"agentName"},
	"bedrock:servicetier":                                 {"serviceTier"},
	"bedrock:thirdpartyknowledgebasecredentialssecretarn": {"credentialsSecretArn"},

	"sagemaker:acceleratortypes":                      {"AcceleratorType", "AcceleratorTypes"},
	"sagemaker:appnetworkaccesstype":                  {"AppNetworkAccessType"},
	"sagemaker:directinternetaccess":                  {"DirectInternetAccess"},
	"sagemaker:enableremotedebug":                     {"EnableRemoteDebug"},
	"sagemaker:filesystemaccessmode":                  {"FileSystemAccessMode"},
	"sagemaker:filesystemdirectorypath":               {"DirectoryPath"},
	"sagemaker:filesystemid":                          {"FileSystemId"},
	"sagemaker:filesystemtype":                        {"FileSystemType"},
	"sagemaker:homeefsfilesystemkmskey":               {"HomeEfsFileSystemKmsKeyId"},
	"sagemaker:imagearns":                             {"SageMakerImageArn", "ImageName", "Image", "TrainingImage"},
	"sagemaker:imageversionarns":                      {"SageMakerImageVersionArn"},
	"sagemaker:instancetypes":                         {"InstanceType", "InstanceTypes"},
	"sagemaker:intercontainertrafficencryption":       {"EnableInterContainerTrafficEncryption"},
	"sagemaker:keepaliveperiod":                       {"KeepAlivePeriodInSeconds"},
	"sagemaker:maxruntimeinseconds":                   {"MaxRuntimeInSeconds"},
	"sagemaker:minimuminstancemetadataserviceversion": {"MinimumInstanceMetadataServiceVersion"},
	"sagemaker:modelapprovalstatus":                   {"ModelApprovalStatus"},
	"sagemaker:modelarn":                              {"ModelName", "ModelArn"},
	"sagemaker:networkisolation":                      {"EnableNetworkIsolation"},
	"sagemaker:outputkmskey":                          {"KmsKeyId"},
	"sagemaker:owneruserprofilearn":                   {"OwnerUserProfileName"},
	"sagemaker:remoteaccess":                          {"RemoteAccess"},
	"sagemaker:rootaccess":                            {"RootAccess"},
	"sagemaker:serverlessmaxconcurrency":              {"MaxConcurrency"},
	"sagemaker:serverlessmemorysize":                  {"MemorySizeInMB"},
	"sagemaker:spacesharingtype":                      {"SharingType"},
	"sagemaker:targetmodel":                           {"TargetModel"},
	"sagemaker:volumekmskey":                          {"VolumeKmsKeyId"},
	"sagemaker:vpcsecuritygroupids":                   {"SecurityGroupIds", "SecurityGroups"},
	"sagemaker:vpcsubnets":                            {"Subnets", "SubnetIds", "SubnetId"},
	"sagemaker:workteamarn":                           {"WorkteamArn"},
}

// tagsOf are the tags that a request sets: a list of Key and Value, or a map.
func tagsOf(e *endpoint, in reflect.Value) access.Tags {
	for i := range e.in.fields {
		f := &e.in.fields[i]
		if !strings.EqualFold(f.name, "tags") {
			continue
		}
		tags, v := access.Tags{}, in.Field(f.index)
		switch f.kind {
		case kMap:
			for k, one := range v.Seq2() {
				tags[k.String()] = text(one)
			}
		case kList:
			for j := range v.Len() {
				one := reflect.Indirect(v.Index(j))
				if key := one.FieldByName("Key"); key.IsValid() {
					tags[text(key)] = text(one.FieldByName("Value"))
				}
			}
		}
		return tags
	}
	return nil
}

// text is a string behind a pointer or not; empty for none.
func text(v reflect.Value) string {
	if v = reflect.Indirect(v); v.IsValid() && v.Kind() == reflect.String {
		return v.String()
	}
	return ""
}
