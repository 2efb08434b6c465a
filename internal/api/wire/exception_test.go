package wire_test

import (
	"context"
	"errors"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	agentsdk "github.com/aws/aws-sdk-go-v2/service/bedrockagent"
	agenttypes "github.com/aws/aws-sdk-go-v2/service/bedrockagent/types"
	endpointsdk "github.com/aws/aws-sdk-go-v2/service/sagemakerruntime"
	endpointtypes "github.com/aws/aws-sdk-go-v2/service/sagemakerruntime/types"

	"outcrop/internal/api/model/bedrock"
	"outcrop/internal/api/model/sagemakerruntime"
	"outcrop/internal/api/wire"
)

// A handler can give a modelled error whole, at once and in the middle of a stream.
func TestExceptionsKeepTheirMembers(t *testing.T) {
	m := newMux()
	wire.Handle(m, sagemakerruntime.OpInvokeEndpoint, func(_ context.Context, in *sagemakerruntime.InvokeEndpointInput) (*sagemakerruntime.InvokeEndpointOutput, error) {
		if *in.EndpointName == "foreign" {
			return nil, &wire.Exception{Value: &bedrock.ConflictException{}}
		}
		return nil, &wire.Exception{Value: &sagemakerruntime.ModelError{Message: new("no"), OriginalStatusCode: new(int32(418)), LogStreamArn: new("arn")}}
	})
	wire.Handle(m, sagemakerruntime.OpInvokeEndpointWithResponseStream, func(context.Context, *sagemakerruntime.InvokeEndpointWithResponseStreamInput) (*sagemakerruntime.InvokeEndpointWithResponseStreamOutput, error) {
		return &sagemakerruntime.InvokeEndpointWithResponseStreamOutput{Body: func(yield func(sagemakerruntime.ResponseStream, error) bool) {
			yield(sagemakerruntime.ResponseStream{PayloadPart: &sagemakerruntime.PayloadPart{}}, nil)
			yield(sagemakerruntime.ResponseStream{}, &wire.Exception{Value: &sagemakerruntime.ModelStreamError{Message: new("cut"), ErrorCode: new("StreamBroken")}})
		}}, nil
	})
	cfg, _ := serve(t, m)
	client := endpointsdk.NewFromConfig(cfg)
	_, err := client.InvokeEndpoint(t.Context(), &endpointsdk.InvokeEndpointInput{EndpointName: aws.String("e"), Body: []byte("x")})
	if e, ok := errors.AsType[*endpointtypes.ModelError](err); !ok || *e.Message != "no" || *e.OriginalStatusCode != 418 || *e.LogStreamArn != "arn" {
		t.Errorf("a model error is %v", err)
	}
	_, err = client.InvokeEndpoint(t.Context(), &endpointsdk.InvokeEndpointInput{EndpointName: aws.String("foreign"), Body: []byte("x")})
	if e, ok := errors.AsType[*endpointtypes.InternalFailure](err); !ok {
		t.Errorf("another service's error is %v", e)
	}
	out, err := client.InvokeEndpointWithResponseStream(t.Context(), &endpointsdk.InvokeEndpointWithResponseStreamInput{EndpointName: aws.String("e"), Body: []byte("x")})
	if err != nil {
		t.Fatal(err)
	}
	for range out.GetStream().Events() {
	}
	if e, ok := errors.AsType[*endpointtypes.ModelStreamError](out.GetStream().Err()); !ok || *e.Message != "cut" || *e.ErrorCode_ != "StreamBroken" {
		t.Errorf("a stream's error is %v", out.GetStream().Err())
	}
}

// Bedrock's agents tell the member at fault apart.
func TestFieldList(t *testing.T) {
	cfg, _ := serve(t, newMux())
	_, err := agentsdk.NewFromConfig(cfg).GetKnowledgeBase(t.Context(), &agentsdk.GetKnowledgeBaseInput{KnowledgeBaseId: aws.String("no id")})
	if e, ok := errors.AsType[*agenttypes.ValidationException](err); !ok || len(e.FieldList) != 1 || *e.FieldList[0].Name != "knowledgeBaseId" || *e.FieldList[0].Message != *e.Message {
		t.Errorf("an id of a wrong form is %v", err)
	}
}
