package sagemaker_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	sdk "github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"
)

// trained makes three jobs, two with other hyperparameters, tags and channels than the first, and waits for their end.
func (s *server) trained() {
	s.Helper()
	for i, epochs := range []string{"1", "2", "10"} {
		in := trainingJob(*name("job", i))
		in.HyperParameters["num_train_epochs"] = epochs
		if i > 0 {
			in.Tags = append(in.Tags, types.Tag{Key: new("stage"), Value: new([]string{"", "test", "live"}[i])})
		}
		if i == 1 {
			in.ModelPackageConfig, in.Environment = nil, nil
			in.InputDataConfig = append(in.InputDataConfig, types.Channel{ChannelName: new("validation"),
				DataSource: &types.DataSource{S3DataSource: &types.S3DataSource{S3DataType: types.S3DataTypeS3Prefix, S3Uri: new("s3://data/check/")}}})
		}
		_, err := s.client.CreateTrainingJob(s.Context(), in)
		must(s.T, err)
		s.ended(*name("job", i))
	}
}

// ended waits for a job's end.
func (s *server) ended(job string) *sdk.DescribeTrainingJobOutput {
	s.Helper()
	d, err := sdk.NewTrainingJobCompletedOrStoppedWaiter(s.client, func(o *sdk.TrainingJobCompletedOrStoppedWaiterOptions) {
		o.MinDelay, o.MaxDelay = 10*time.Millisecond, 30*time.Millisecond
	}).WaitForOutput(s.Context(), &sdk.DescribeTrainingJobInput{TrainingJobName: &job}, 30*time.Second)
	must(s.T, err)
	return d
}

// jobs are the names that a search finds, page by page.
func (s *server) jobs(in *sdk.SearchInput) (names []string, err error) {
	in.Resource = types.ResourceTypeTrainingJob
	p := sdk.NewSearchPaginator(s.client, in)
	for p.HasMorePages() {
		page, err := p.NextPage(s.Context())
		if err != nil {
			return nil, err
		}
		for _, r := range page.Results {
			names = append(names, *r.TrainingJob.TrainingJobName)
		}
	}
	return names, nil
}

func is(property string, op types.Operator, value string) types.Filter {
	f := types.Filter{Name: &property, Operator: op}
	if value != "" {
		f.Value = &value
	}
	return f
}

func TestSearchExpressions(t *testing.T) {
	s := serve(t)
	s.trained()
	filters := func(all ...types.Filter) *types.SearchExpression { return &types.SearchExpression{Filters: all} }
	for what, c := range map[string]struct {
		e    *types.SearchExpression
		want string // numbers of the jobs
	}{
		"everything":       {nil, "012"},
		"equals":           {filters(is("TrainingJobName", types.OperatorEquals, "job-01")), "1"},
		"equals unsaid":    {filters(is("TrainingJobName", "", "job-01")), "1"},
		"not equals":       {filters(is("TrainingJobName", types.OperatorNotEquals, "job-01")), "02"},
		"contains":         {filters(is("TrainingJobName", types.OperatorContains, "ob-0")), "012"},
		"in":               {filters(is("TrainingJobName", types.OperatorIn, "job-00, job-02,none")), "02"},
		"two, both":        {filters(is("TrainingJobStatus", types.OperatorEquals, "Completed"), is("TrainingJobName", types.OperatorContains, "2")), "2"},
		"a map":            {filters(is("HyperParameters.num_train_epochs", types.OperatorEquals, "2")), "1"},
		"a map's numbers":  {filters(is("HyperParameters.num_train_epochs", types.OperatorGreaterThan, "1.5")), "12"},
		"exists":           {filters(is("Environment.A", types.OperatorExists, "")), "02"},
		"not exists":       {filters(is("Environment", types.OperatorNotExists, "")), "1"},
		"a tag":            {filters(is("Tags.stage", types.OperatorEquals, "live")), "2"},
		"a tag's absence":  {filters(is("Tags.stage", types.OperatorNotExists, "")), "0"},
		"a metric":         {filters(is("Metrics.train:loss", types.OperatorLessThanOrEqualTo, "0.5")), "012"},
		"no such metric":   {filters(is("Metrics.none", types.OperatorLessThan, "9")), ""},
		"a number":         {filters(is("ResourceConfig.VolumeSizeInGB", types.OperatorGreaterThanOrEqualTo, "10")), "012"},
		"a time":           {filters(is("CreationTime", types.OperatorGreaterThan, "2020-01-02T03:04:05")), "012"},
		"a later time":     {filters(is("CreationTime", types.OperatorGreaterThan, "2100-01-02")), ""},
		"through a list":   {filters(is("InputDataConfig.ChannelName", types.OperatorEquals, "validation")), "1"},
		"nothing to match": {filters(is("FailureReason", types.OperatorContains, "x")), ""},
		"nested": {&types.SearchExpression{NestedFilters: []types.NestedFilters{{NestedPropertyName: new("InputDataConfig"), Filters: []types.Filter{
			is("InputDataConfig.ChannelName", types.OperatorEquals, "train"), is("InputDataConfig.DataSource.S3DataSource.S3Uri", types.OperatorContains, "check")}}}}, ""},
		"nested, in one": {&types.SearchExpression{NestedFilters: []types.NestedFilters{{NestedPropertyName: new("InputDataConfig"), Filters: []types.Filter{
			is("ChannelName", types.OperatorEquals, "validation"), is("DataSource.S3DataSource.S3Uri", types.OperatorContains, "check")}}}}, "1"},
		"or": {&types.SearchExpression{Operator: types.BooleanOperatorOr, Filters: []types.Filter{is("Tags.stage", types.OperatorEquals, "live")},
			SubExpressions: []types.SearchExpression{*filters(is("TrainingJobName", types.OperatorEquals, "job-00"))}}, "02"},
		"and within or": {&types.SearchExpression{Operator: types.BooleanOperatorOr, SubExpressions: []types.SearchExpression{
			*filters(is("TrainingJobName", types.OperatorContains, "job"), is("Tags.stage", types.OperatorEquals, "test")),
			*filters(is("TrainingJobName", types.OperatorEquals, "job-00"), is("Tags.stage", types.OperatorExists, ""))}}, "1"},
	} {
		names, err := s.jobs(&sdk.SearchInput{SearchExpression: c.e, SortBy: new("TrainingJobName"), SortOrder: types.SearchSortOrderAscending, MaxResults: new(int32(2))})
		got := strings.ReplaceAll(strings.Join(names, ""), "job-0", "")
		if err != nil || got != c.want {
			t.Errorf("%s: %q, %v; want %q", what, got, err, c.want)
		}
	}
	for what, c := range map[string]struct {
		e    *types.SearchExpression
		part string
	}{
		"an unknown property":   {filters(is("Nothing", types.OperatorEquals, "x")), "Nothing"},
		"an unknown inner one":  {filters(is("ResourceConfig.Nothing", types.OperatorExists, "")), "Nothing"},
		"text, compared":        {filters(is("TrainingJobName", types.OperatorGreaterThan, "a")), "TrainingJobName"},
		"a number, contained":   {filters(is("ResourceConfig.VolumeSizeInGB", types.OperatorContains, "1")), "Contains"},
		"no number":             {filters(is("ResourceConfig.VolumeSizeInGB", types.OperatorEquals, "ten")), "number"},
		"no time":               {filters(is("CreationTime", types.OperatorEquals, "noon")), "time"},
		"an object":             {filters(is("ResourceConfig", types.OperatorEquals, "x")), "Exists"},
		"exists with a value":   {filters(is("TrainingJobName", types.OperatorExists, "x")), "no Value"},
		"equals without one":    {filters(is("TrainingJobName", types.OperatorEquals, "")), "needs a Value"},
		"nested, of no list":    {&types.SearchExpression{NestedFilters: []types.NestedFilters{{NestedPropertyName: new("TrainingJobName"), Filters: []types.Filter{is("x", "", "y")}}}}, "TrainingJobName"},
		"nested, with no field": {&types.SearchExpression{NestedFilters: []types.NestedFilters{{NestedPropertyName: new("InputDataConfig"), Filters: []types.Filter{is("x", "", "y")}}}}, `"x"`},
	} {
		_, err := s.jobs(&sdk.SearchInput{SearchExpression: c.e})
		refused(t, what, err, "ValidationException", c.part)
	}
}

func TestSearchOrderAndPages(t *testing.T) {
	s := serve(t)
	s.trained()
	for what, c := range map[string]struct {
		by    *string
		order types.SearchSortOrder
		want  []string
	}{
		"last modified first":                {nil, "", []string{"job-02", "job-01", "job-00"}},
		"by name":                            {new("TrainingJobName"), types.SearchSortOrderAscending, []string{"job-00", "job-01", "job-02"}},
		"by time, newest first":              {new("CreationTime"), types.SearchSortOrderDescending, []string{"job-02", "job-01", "job-00"}},
		"what has none, last":                {new("Tags.stage"), types.SearchSortOrderAscending, []string{"job-02", "job-01", "job-00"}},
		"what has none, last, the other way": {new("Tags.stage"), types.SearchSortOrderDescending, []string{"job-01", "job-02", "job-00"}},
		"by a metric":                        {new("Metrics.train:loss"), types.SearchSortOrderAscending, []string{"job-00", "job-01", "job-02"}},
	} {
		if got, err := s.jobs(&sdk.SearchInput{SortBy: c.by, SortOrder: c.order, MaxResults: new(int32(1))}); err != nil || !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, %v", what, got, err)
		}
	}
	_, err := s.jobs(&sdk.SearchInput{SortBy: new("ResourceConfig")})
	refused(t, "sorting by an object", err, "ValidationException", "ResourceConfig")

	in := &sdk.SearchInput{Resource: types.ResourceTypeTrainingJob, MaxResults: new(int32(1)), SortBy: new("TrainingJobName"), SortOrder: types.SearchSortOrderDescending}
	first, err := s.client.Search(t.Context(), in)
	must(t, err)
	if *first.TotalHits.Value != 3 || len(first.Results) != 1 || first.Results[0].TrainingJob.Tags == nil {
		t.Fatalf("first page %+v", first)
	}
	_, err = s.client.CreateTrainingJob(t.Context(), trainingJob("job-99")) // before the token's place
	must(t, err)
	in.NextToken = first.NextToken
	second, err := s.client.Search(t.Context(), in)
	if err != nil || *second.Results[0].TrainingJob.TrainingJobName != "job-01" {
		t.Errorf("after an insert: %+v, %v", second, err)
	}
	in.SortOrder = types.SearchSortOrderAscending
	_, err = s.client.Search(t.Context(), in)
	refused(t, "a token of another search", err, "ValidationException", "token")
}

func TestSearchOtherResources(t *testing.T) {
	s := serve(t)
	ctx, c := t.Context(), s.client
	tags := []types.Tag{{Key: new("team"), Value: new("ml")}}
	_, err := c.CreateModelPackageGroup(ctx, &sdk.CreateModelPackageGroupInput{ModelPackageGroupName: new("g"), Tags: tags})
	must(t, err)
	_, err = c.CreateModelPackage(ctx, &sdk.CreateModelPackageInput{ModelPackageGroupName: new("g"), ModelApprovalStatus: types.ModelApprovalStatusApproved})
	must(t, err)
	_, err = c.CreateModel(ctx, &sdk.CreateModelInput{ModelName: new("m"), Tags: tags, PrimaryContainer: &types.ContainerDefinition{Image: new("outcrop/serve"), ModelDataUrl: new("s3://b/k")}})
	must(t, err)
	_, err = c.CreateEndpointConfig(ctx, &sdk.CreateEndpointConfigInput{EndpointConfigName: new("c"), ProductionVariants: []types.ProductionVariant{
		{VariantName: new("v"), ModelName: new("m"), InstanceType: types.ProductionVariantInstanceTypeMlM5Large}}})
	must(t, err)
	_, err = c.CreateEndpoint(ctx, &sdk.CreateEndpointInput{EndpointName: new("e"), EndpointConfigName: new("c"), Tags: tags})
	must(t, err)
	find := func(kind types.ResourceType, filters ...types.Filter) *sdk.SearchOutput {
		t.Helper()
		out, err := c.Search(ctx, &sdk.SearchInput{Resource: kind, SearchExpression: &types.SearchExpression{Filters: filters}})
		must(t, err)
		return out
	}
	team := is("Tags.team", types.OperatorEquals, "ml")
	if got := find(types.ResourceTypeModelPackageGroup, is("ModelPackageGroupName", types.OperatorEquals, "g"), team).Results; len(got) != 1 || *got[0].ModelPackageGroup.ModelPackageGroupArn == "" {
		t.Errorf("groups %+v", got)
	}
	if got := find(types.ResourceTypeModelPackage, is("ModelPackageVersion", types.OperatorEquals, "1"), is("ModelApprovalStatus", types.OperatorEquals, "Approved")).Results; len(got) != 1 || *got[0].ModelPackage.ModelPackageGroupName != "g" {
		t.Errorf("packages %+v", got)
	}
	if got := find(types.ResourceTypeModel, is("PrimaryContainer.Image", types.OperatorContains, "serve"), team).Results; len(got) != 1 || *got[0].Model.Model.ModelName != "m" {
		t.Errorf("models %+v", got)
	}
	if got := find(types.ResourceTypeEndpoint, is("EndpointConfigName", types.OperatorEquals, "c"), team).Results; len(got) != 1 || *got[0].Endpoint.EndpointName != "e" {
		t.Errorf("endpoints %+v", got)
	}
	if got := find(types.ResourceTypePipeline, is("PipelineName", types.OperatorExists, "")).Results; len(got) != 0 {
		t.Errorf("pipelines %+v", got)
	}
	_, err = c.Search(ctx, &sdk.SearchInput{Resource: types.ResourceTypeEndpoint, VisibilityConditions: []types.VisibilityConditions{{Key: new("k"), Value: new("v")}}})
	refused(t, "visibility", err, "ValidationException", "VisibilityConditions")
	shared, err := c.Search(ctx, &sdk.SearchInput{Resource: types.ResourceTypeEndpoint, CrossAccountFilterOption: types.CrossAccountFilterOptionCrossAccount})
	if err != nil || len(shared.Results) != 0 {
		t.Errorf("from other accounts: %+v, %v", shared, err)
	}
}

func TestSearchSuggestions(t *testing.T) {
	s := serve(t)
	ask := func(kind types.ResourceType, hint string) (names []string, err error) {
		out, err := s.client.GetSearchSuggestions(t.Context(), &sdk.GetSearchSuggestionsInput{Resource: kind,
			SuggestionQuery: &types.SuggestionQuery{PropertyNameQuery: &types.PropertyNameQuery{PropertyNameHint: &hint}}})
		if err != nil {
			return nil, err
		}
		for _, n := range out.PropertyNameSuggestions {
			names = append(names, *n.PropertyName)
		}
		return names, nil
	}
	if got, err := ask(types.ResourceTypeTrainingJob, "jobst"); err != nil || !slices.Equal(got, []string{"TrainingJobStatus"}) {
		t.Errorf("%q, %v", got, err)
	}
	if got, err := ask(types.ResourceTypeEndpoint, "productionvariants.variantn"); err != nil || len(got) != 2 {
		t.Errorf("%q, %v", got, err)
	}
	for _, kind := range types.ResourceType("").Values() {
		if strings.HasPrefix(string(kind), "Image") {
			_, err := ask(kind, "x")
			refused(t, string(kind), err, "ValidationException", "Image")
		} else if got, err := ask(kind, "Name"); err != nil || len(got) == 0 || len(got) > 10 {
			t.Errorf("%s: %q, %v", kind, got, err)
		}
	}
}
