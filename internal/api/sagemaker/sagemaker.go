// Package sagemaker is the front door of SageMaker's control plane: training jobs and their tuning, the model registry, models, endpoint
// configurations, endpoints and tags.
package sagemaker

import (
	"cmp"
	"context"
	"encoding/json"
	"time"

	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/access"
	"outcrop/internal/platform/endpoint"
	"outcrop/internal/platform/job"
	"outcrop/internal/platform/registry"
	"outcrop/internal/platform/tuning"
	"outcrop/internal/store"
)

// Services answer the operations.
type Services struct {
	Jobs      *job.Service
	Tunings   *tuning.Service
	Registry  *registry.Registry
	Endpoints *endpoint.Service
	Records   store.Records // tags
	Clock     func() time.Time
}

type door struct{ Services }

// Register builds the operations.
func Register(m *wire.Mux, s Services) {
	d := &door{s}
	wire.Handle(m, api.OpCreateTrainingJob, d.createTrainingJob)
	wire.Handle(m, api.OpDescribeTrainingJob, d.describeTrainingJob)
	wire.Handle(m, api.OpListTrainingJobs, d.listTrainingJobs)
	wire.Handle(m, api.OpStopTrainingJob, d.stopTrainingJob)

	wire.Handle(m, api.OpCreateHyperParameterTuningJob, d.createHyperParameterTuningJob)
	wire.Handle(m, api.OpDescribeHyperParameterTuningJob, d.describeHyperParameterTuningJob)
	wire.Handle(m, api.OpListHyperParameterTuningJobs, d.listHyperParameterTuningJobs)
	wire.Handle(m, api.OpListTrainingJobsForHyperParameterTuningJob, d.listTrainingJobsForTuning)
	wire.Handle(m, api.OpStopHyperParameterTuningJob, d.stopHyperParameterTuningJob)
	wire.Handle(m, api.OpDeleteHyperParameterTuningJob, d.deleteHyperParameterTuningJob)

	wire.Handle(m, api.OpCreateModelPackageGroup, d.createModelPackageGroup)
	wire.Handle(m, api.OpDescribeModelPackageGroup, d.describeModelPackageGroup)
	wire.Handle(m, api.OpListModelPackageGroups, d.listModelPackageGroups)
	wire.Handle(m, api.OpDeleteModelPackageGroup, d.deleteModelPackageGroup)
	wire.Handle(m, api.OpCreateModelPackage, d.createModelPackage)
	wire.Handle(m, api.OpDescribeModelPackage, d.describeModelPackage)
	wire.Handle(m, api.OpListModelPackages, d.listModelPackages)
	wire.Handle(m, api.OpUpdateModelPackage, d.updateModelPackage)
	wire.Handle(m, api.OpDeleteModelPackage, d.deleteModelPackage)

	wire.Handle(m, api.OpCreateModel, d.createModel)
	wire.Handle(m, api.OpDescribeModel, d.describeModel)
	wire.Handle(m, api.OpListModels, d.listModels)
	wire.Handle(m, api.OpDeleteModel, d.deleteModel)
	wire.Handle(m, api.OpCreateEndpointConfig, d.createEndpointConfig)
	wire.Handle(m, api.OpDescribeEndpointConfig, d.describeEndpointConfig)
	wire.Handle(m, api.OpListEndpointConfigs, d.listEndpointConfigs)
	wire.Handle(m, api.OpDeleteEndpointConfig, d.deleteEndpointConfig)
	wire.Handle(m, api.OpCreateEndpoint, d.createEndpoint)
	wire.Handle(m, api.OpDescribeEndpoint, d.describeEndpoint)
	wire.Handle(m, api.OpListEndpoints, d.listEndpoints)
	wire.Handle(m, api.OpUpdateEndpoint, d.updateEndpoint)
	wire.Handle(m, api.OpUpdateEndpointWeightsAndCapacities, d.updateWeights)
	wire.Handle(m, api.OpDeleteEndpoint, d.deleteEndpoint)

	wire.Handle(m, api.OpAddTags, d.addTags)
	wire.Handle(m, api.OpListTags, d.listTags)
	wire.Handle(m, api.OpDeleteTags, d.deleteTags)

	wire.Handle(m, api.OpSearch, d.search)
	wire.Handle(m, api.OpGetSearchSuggestions, d.getSearchSuggestions)
}

func scope(ctx context.Context) arn.Scope { return access.From(ctx).Scope }

// keep is a request as it is stored, for what is described back.
func keep(in any) json.RawMessage {
	b, err := json.Marshal(in)
	if err != nil {
		panic("sagemaker: " + err.Error()) // a decoded request always encodes
	}
	return b
}

// restore fills out with the members of the same name of the request that made it.
func restore(given json.RawMessage, out any) error {
	if len(given) == 0 {
		return nil
	}
	return fault.Wrap("sagemaker.restore", fault.Internal, json.Unmarshal(given, out))
}

// listing is what the list operations have in common.
type listing struct {
	op                            string
	token                         *string
	max                           *int32
	name, status                  *string
	after, before                 *time.Time // of creation
	modifiedAfter, modifiedBefore *time.Time
	sortBy, order                 *string
	descending                    bool // where no order is asked for
}

// pageSize is how much a list gives that is asked for no size, as on AWS.
const pageSize = 10

var orders = map[string]store.Order{"": store.ByCreated, "CreationTime": store.ByCreated, "Name": store.ByName, "Status": store.ByStatus}

func (l listing) query(ctx context.Context) (store.Query, error) {
	cursor, err := wire.Open(ctx, l.op, l.token)
	q := store.Query{NameHas: value(l.name), Status: value(l.status), Order: orders[value(l.sortBy)], Descending: l.descending,
		CreatedMin: justAfter(l.after), CreatedMax: value(l.before), ModifiedMin: justAfter(l.modifiedAfter), ModifiedMax: value(l.modifiedBefore),
		After: cursor, Limit: int(cmp.Or(value(l.max), pageSize))}
	if l.order != nil {
		q.Descending = *l.order == "Descending"
	}
	return q, err
}

// justAfter makes an inclusive bound of an exclusive one: AWS's filters mean later than, by what it tells of times, which is
// milliseconds.
func justAfter(t *time.Time) time.Time {
	if t == nil {
		return time.Time{}
	}
	return t.Add(time.Millisecond)
}

// summaries turns rows into what a list shows. It is never nil: an empty list is still a list.
func summaries[T, S any](rows []store.Row[T], one func(store.Row[T]) S) []S {
	out := make([]S, len(rows))
	for i, r := range rows {
		out[i] = one(r)
	}
	return out
}

func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// some is nil for a zero value, which is left out of a reply.
func some[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

func text[T ~string](v T) *string { return some(string(v)) }

// tagMap makes a map of tags. A key that occurs twice is Invalid.
func tagMap(tags []api.Tag) (map[string]string, error) {
	m := map[string]string{}
	for _, t := range tags {
		if _, twice := m[*t.Key]; twice {
			return nil, fault.Bad("sagemaker.tags", "Tags", "Duplicate tag keys found: %s.", *t.Key)
		}
		m[*t.Key] = value(t.Value)
	}
	return m, nil
}

func who(by arn.ARN) *api.UserContext {
	if by == "" {
		return &api.UserContext{}
	}
	return &api.UserContext{IamIdentity: &api.IamIdentity{Arn: text(by)}}
}
