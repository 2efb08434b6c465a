package sagemaker

import (
	"cmp"
	"context"
	"encoding/json"
	"reflect"
	"slices"
	"strings"

	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/api/wire"
	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/registry"
	"outcrop/internal/platform/tag"
	"outcrop/internal/store"
)

// searched are the types of what Search can be asked for. There is none of those that Outcrop cannot make.
var searched = map[string]reflect.Type{
	api.ResourceTypeTrainingJob:              reflect.TypeFor[api.TrainingJob](),
	api.ResourceTypeEndpoint:                 reflect.TypeFor[api.Endpoint](),
	api.ResourceTypeModel:                    reflect.TypeFor[api.Model](),
	api.ResourceTypeModelPackage:             reflect.TypeFor[api.ModelPackage](),
	api.ResourceTypeModelPackageGroup:        reflect.TypeFor[api.ModelPackageGroup](),
	api.ResourceTypeExperiment:               reflect.TypeFor[api.Experiment](),
	api.ResourceTypeExperimentTrial:          reflect.TypeFor[api.Trial](),
	api.ResourceTypeExperimentTrialComponent: reflect.TypeFor[api.TrialComponent](),
	api.ResourceTypePipeline:                 reflect.TypeFor[api.Pipeline](),
	api.ResourceTypePipelineExecution:        reflect.TypeFor[api.PipelineExecution](),
	api.ResourceTypePipelineVersion:          reflect.TypeFor[api.PipelineVersion](),
	api.ResourceTypeFeatureGroup:             reflect.TypeFor[api.FeatureGroup](),
	api.ResourceTypeFeatureMetadata:          reflect.TypeFor[api.FeatureMetadata](),
	api.ResourceTypeProject:                  reflect.TypeFor[api.Project](),
	api.ResourceTypeHyperParameterTuningJob:  reflect.TypeFor[api.HyperParameterTuningJobSearchEntity](),
	api.ResourceTypeModelCard:                reflect.TypeFor[api.ModelCard](),
	api.ResourceTypeJob:                      reflect.TypeFor[api.Job](),
	api.ResourceTypeHubContent:               reflect.TypeFor[api.HubContent](),
}

// found is a resource that was looked at: what a search is about, and the record that shows it.
type found struct {
	id     string
	value  reflect.Value
	record api.SearchRecord
	key    place
}

// place is where a result stands in the order of a search: what a page's token holds.
type place struct {
	None bool   `json:",omitempty"` // it has no such property: last, whatever the order
	By   scalar // of the property that is sorted by
	ID   string
}

func (a place) compare(b place, descending bool) int {
	if a.None != b.None {
		return cmp.Compare(asInt(a.None), asInt(b.None))
	}
	c := cmp.Or(a.By.compare(b.By), strings.Compare(a.ID, b.ID))
	if descending {
		return -c
	}
	return c
}

func asInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (d *door) search(ctx context.Context, in *api.SearchInput) (*api.SearchOutput, error) {
	const op = "Search"
	t, ok := searched[*in.Resource]
	if !ok {
		return nil, fault.Bad("sagemaker.Search", "Resource", "Outcrop cannot search for the resource %s.", *in.Resource)
	}
	if len(in.VisibilityConditions) > 0 {
		return nil, fault.Bad("sagemaker.Search", "VisibilityConditions", "Outcrop has no visibility conditions: leave VisibilityConditions out.")
	}
	matches, err := compile(t, in.SearchExpression)
	if err != nil {
		return nil, err
	}
	by := "LastModifiedTime"
	if in.SortBy != nil {
		by = *in.SortBy
		if kind := propertyType(t, by); kind == nil || !sortable(kind) {
			return nil, fault.Bad("sagemaker.Search", "SortBy", "There is no property %q to sort by.", by)
		}
	} else if propertyType(t, by) == nil {
		by = "CreationTime"
	}
	token, err := wire.Open(ctx, op, in.NextToken)
	if err != nil {
		return nil, err
	}
	var all []found
	if value(in.CrossAccountFilterOption) != api.CrossAccountFilterOptionCrossAccount { // nobody shares with anybody
		if all, err = d.resources(ctx, *in.Resource); err != nil {
			return nil, err
		}
	}
	all = slices.DeleteFunc(all, func(f found) bool { return !matches(f.value) })
	for i := range all {
		all[i].sort(by)
	}
	descending := value(in.SortOrder) != api.SearchSortOrderAscending
	return pageOf(ctx, op, all, token, descending, int(cmp.Or(value(in.MaxResults), pageSize)))
}

func sortable(t reflect.Type) bool {
	_, ok := isText(t)
	return ok
}

// sort notes where it stands: by the first of a property's values.
func (f *found) sort(by string) {
	f.key = place{ID: f.id, None: true}
	if values := properties(f.value, by); len(values) > 0 {
		f.key.None, f.key.By = false, scalarOf(values[0])
	}
}

// pageOf cuts out the page after the token's place. What came or went since does not move it.
func pageOf(ctx context.Context, op string, all []found, token store.Cursor, descending bool, size int) (*api.SearchOutput, error) {
	out := &api.SearchOutput{Results: []api.SearchRecord{}, TotalHits: &api.TotalHits{Value: new(int64(len(all))), Relation: new(api.RelationEqualTo)}}
	slices.SortFunc(all, func(a, b found) int { return a.key.compare(b.key, descending) })
	if token != "" {
		var last place
		if err := json.Unmarshal([]byte(token), &last); err != nil {
			return nil, fault.Wrap("sagemaker.Search", fault.Internal, err) // the seal was ours
		}
		i, _ := slices.BinarySearchFunc(all, last, func(f found, last place) int {
			if f.key.compare(last, descending) <= 0 {
				return -1
			}
			return 1
		})
		all = all[i:]
	}
	if len(all) > size {
		all = all[:size]
		out.NextToken = wire.Seal(ctx, op, store.Cursor(keep(all[size-1].key)))
	}
	for _, f := range all {
		out.Results = append(out.Results, f.record)
	}
	return out, nil
}

// resources are all of a type, with their tags.
func (d *door) resources(ctx context.Context, kind string) ([]found, error) {
	s := scope(ctx)
	switch kind {
	case api.ResourceTypeTrainingJob:
		rows, _, err := d.Jobs.List(ctx, s, store.Query{})
		return gather(ctx, d, rows, err, describedJob, func(v *api.TrainingJob) (*string, *[]api.Tag, api.SearchRecord) {
			return v.TrainingJobArn, &v.Tags, api.SearchRecord{TrainingJob: v}
		})
	case api.ResourceTypeEndpoint:
		rows, _, err := d.Endpoints.List(ctx, s, store.Query{})
		return gather(ctx, d, rows, err, describedEndpoint, func(v *api.Endpoint) (*string, *[]api.Tag, api.SearchRecord) {
			return v.EndpointArn, &v.Tags, api.SearchRecord{Endpoint: v}
		})
	case api.ResourceTypeModel:
		rows, _, err := d.Endpoints.Models(ctx, s, store.Query{})
		return gather(ctx, d, rows, err, describedModel, func(v *api.Model) (*string, *[]api.Tag, api.SearchRecord) {
			return v.ModelArn, &v.Tags, api.SearchRecord{Model: &api.ModelDashboardModel{Model: v}}
		})
	case api.ResourceTypeModelPackage:
		rows, _, err := d.Registry.List(ctx, s, "", registry.Both, store.Query{})
		return gather(ctx, d, rows, err, describedPackage, func(v *api.ModelPackage) (*string, *[]api.Tag, api.SearchRecord) {
			return v.ModelPackageArn, &v.Tags, api.SearchRecord{ModelPackage: v}
		})
	case api.ResourceTypeModelPackageGroup:
		rows, _, err := d.Registry.Groups(ctx, s, store.Query{})
		return gather(ctx, d, rows, err, describedGroup, func(v *api.ModelPackageGroup) (*string, *[]api.Tag, api.SearchRecord) {
			return v.ModelPackageGroupArn, &v.Tags, api.SearchRecord{ModelPackageGroup: v}
		})
	}
	return nil, nil
}

// gather turns rows (err is that of reading them) into what a search looks at: as they are described, with their tags. show tells
// where a resource has its ARN and its tags.
func gather[T, O, V any](ctx context.Context, d *door, rows []store.Row[T], err error, describe func(store.Row[T]) (*O, error),
	show func(*V) (id *string, tags *[]api.Tag, r api.SearchRecord)) ([]found, error) {
	if err != nil {
		return nil, err
	}
	var all []found
	err = d.Records.View(ctx, func(tx store.Tx) error {
		for _, r := range rows {
			out, err := describe(r)
			if err != nil {
				return err
			}
			v := new(V)
			if err := restore(keep(out), v); err != nil {
				return err
			}
			id, tags, record := show(v)
			kept, err := tag.All(tx, scope(ctx), arn.ARN(*id))
			if err != nil {
				return err
			}
			*tags = tagList(kept)
			all = append(all, found{id: *id, value: reflect.ValueOf(v), record: record})
		}
		return nil
	})
	return all, err
}
