package sagemaker

import (
	"context"
	"reflect"
	"slices"
	"strings"

	api "outcrop/internal/api/model/sagemaker"
	"outcrop/internal/fault"
)

// suggestions is how many names GetSearchSuggestions gives at most.
const suggestions = 10

func (d *door) getSearchSuggestions(ctx context.Context, in *api.GetSearchSuggestionsInput) (*api.GetSearchSuggestionsOutput, error) {
	t, ok := searched[*in.Resource]
	if !ok {
		return nil, fault.Bad("sagemaker.GetSearchSuggestions", "Resource", "Outcrop cannot search for the resource %s.", *in.Resource)
	}
	hint := ""
	if q := in.SuggestionQuery; q != nil && q.PropertyNameQuery != nil {
		hint = *q.PropertyNameQuery.PropertyNameHint
	}
	names := slices.DeleteFunc(propertyNames(t), func(n string) bool { return !strings.Contains(strings.ToLower(n), strings.ToLower(hint)) })
	out := &api.GetSearchSuggestionsOutput{PropertyNameSuggestions: []api.PropertyNameSuggestion{}}
	for _, n := range names[:min(len(names), suggestions)] {
		out.PropertyNameSuggestions = append(out.PropertyNameSuggestions, api.PropertyNameSuggestion{PropertyName: &n})
	}
	return out, nil
}

// propertyNames are the paths of all single values in a type, sorted. Keys of maps are anybody's guess.
func propertyNames(t reflect.Type) (all []string) {
	t = propertyType(t, "")
	for i := range t.NumField() {
		f := t.Field(i)
		inner := propertyType(f.Type, "")
		switch {
		case inner == t || inner.Kind() == reflect.Map || inner == tagsType:
		case sortable(inner):
			all = append(all, f.Name)
		case inner.Kind() == reflect.Struct:
			for _, n := range propertyNames(inner) {
				all = append(all, f.Name+"."+n)
			}
		}
	}
	slices.Sort(all)
	return all
}
