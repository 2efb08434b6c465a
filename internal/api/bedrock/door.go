// Package bedrock is the front door of Bedrock's control plane: foundation models, inference profiles, Custom Model
// Import, customization jobs and custom models, their deployments, provisioned throughput, tags.
package bedrock

import (
	"context"
	"time"

	api "outcrop/internal/api/model/bedrock"
	"outcrop/internal/api/wire"
	"outcrop/internal/fault"
	"outcrop/internal/platform/catalog"
	"outcrop/internal/platform/customization"
	"outcrop/internal/platform/importjob"
	"outcrop/internal/platform/throughput"
	"outcrop/internal/store"
)

// Services are what the door opens to.
type Services struct {
	Models         *catalog.Catalog
	Imports        *importjob.Service
	Customizations *customization.Service
	Throughput     *throughput.Service
	Records        store.Records
	Clock          func() time.Time
}

type door struct{ Services }

// Register builds the operations.
func Register(m *wire.Mux, s Services) {
	d := door{s}
	wire.Handle(m, api.OpListFoundationModels, d.listFoundationModels)
	wire.Handle(m, api.OpGetFoundationModel, d.getFoundationModel)
	wire.Handle(m, api.OpCreateInferenceProfile, d.createProfile)
	wire.Handle(m, api.OpGetInferenceProfile, d.getProfile)
	wire.Handle(m, api.OpListInferenceProfiles, d.listProfiles)
	wire.Handle(m, api.OpDeleteInferenceProfile, d.deleteProfile)
	wire.Handle(m, api.OpCreateModelImportJob, d.createImportJob)
	wire.Handle(m, api.OpGetModelImportJob, d.getImportJob)
	wire.Handle(m, api.OpListModelImportJobs, d.listImportJobs)
	wire.Handle(m, api.OpGetImportedModel, d.getImportedModel)
	wire.Handle(m, api.OpListImportedModels, d.listImportedModels)
	wire.Handle(m, api.OpDeleteImportedModel, d.deleteImportedModel)
	wire.Handle(m, api.OpCreateModelCustomizationJob, d.createCustomizationJob)
	wire.Handle(m, api.OpGetModelCustomizationJob, d.getCustomizationJob)
	wire.Handle(m, api.OpListModelCustomizationJobs, d.listCustomizationJobs)
	wire.Handle(m, api.OpStopModelCustomizationJob, d.stopCustomizationJob)
	wire.Handle(m, api.OpCreateCustomModel, d.createCustomModel)
	wire.Handle(m, api.OpGetCustomModel, d.getCustomModel)
	wire.Handle(m, api.OpListCustomModels, d.listCustomModels)
	wire.Handle(m, api.OpDeleteCustomModel, d.deleteCustomModel)
	wire.Handle(m, api.OpCreateCustomModelDeployment, d.createDeployment)
	wire.Handle(m, api.OpGetCustomModelDeployment, d.getDeployment)
	wire.Handle(m, api.OpListCustomModelDeployments, d.listDeployments)
	wire.Handle(m, api.OpUpdateCustomModelDeployment, d.updateDeployment)
	wire.Handle(m, api.OpDeleteCustomModelDeployment, d.deleteDeployment)
	wire.Handle(m, api.OpCreateProvisionedModelThroughput, d.createProvisioned)
	wire.Handle(m, api.OpGetProvisionedModelThroughput, d.getProvisioned)
	wire.Handle(m, api.OpListProvisionedModelThroughputs, d.listProvisioned)
	wire.Handle(m, api.OpUpdateProvisionedModelThroughput, d.updateProvisioned)
	wire.Handle(m, api.OpDeleteProvisionedModelThroughput, d.deleteProvisioned)
	wire.Handle(m, api.OpTagResource, d.tag)
	wire.Handle(m, api.OpUntagResource, d.untag)
	wire.Handle(m, api.OpListTagsForResource, d.tags)
}

// defaultPage is how many a list returns that is not told.
const defaultPage = 100

// page is what the lists of jobs and models have in common; nothing said means newest first.
func page(ctx context.Context, op string, after, before *time.Time, name, order *string, most *int32, token *string) (store.Query, error) {
	q := store.Query{Order: store.ByCreated, Descending: order == nil || *order == api.SortOrderDescending, Limit: defaultPage}
	if after != nil {
		q.CreatedMin = after.Add(time.Millisecond) // AWS means later than, by the milliseconds that it tells
	}
	if before != nil {
		q.CreatedMax = *before
	}
	if name != nil {
		q.NameHas = *name
	}
	if most != nil {
		q.Limit = int(*most)
	}
	var err error
	q.After, err = wire.Open(ctx, op, token)
	return q, err
}

// tagMap turns a list of tags into a map; a key that occurs twice is Invalid.
func tagMap(member string, tags []api.Tag) (map[string]string, error) {
	m := map[string]string{}
	for _, t := range tags {
		if _, twice := m[*t.Key]; twice {
			return nil, fault.Bad("bedrock.Tags", member, "The tag key %s occurs twice.", *t.Key)
		}
		m[*t.Key] = *t.Value
	}
	return m, nil
}

// optional is nil for the empty string.
func optional[S ~string](s S) *string {
	if s == "" {
		return nil
	}
	return new(string(s))
}

func moment(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}
