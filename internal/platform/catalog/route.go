package catalog

import (
	"context"
	"strings"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// The types of ARNs that have routes.
const (
	deployment  = "custom-model-deployment"
	provisioned = "provisioned-model"
)

// Route is another ARN by which a model may be invoked: a custom model's deployment, or provisioned throughput. Whoever makes those
// keeps their routes.
type Route struct {
	Target string // a foundation model's id, a custom model's ARN
	Ready  bool   // it can be invoked already
	Hourly bool   // it is paid by the hour, not by the token
}

// routes are found by what they lead to: what has any is in use.
var routes = store.Table[Route]{Kind: "model-route", Index: func(v *Route) store.Index { return store.Index{Parent: v.Target} }}

// PutRoute lets an ARN lead to a model, in the transaction that makes or changes what the ARN names.
func PutRoute(tx store.Tx, s arn.Scope, from arn.ARN, v Route, now time.Time) error {
	row, err := routes.Get(tx, s, string(from))
	if fault.Is(err, fault.NotFound) {
		return routes.Insert(tx, s, string(from), now, v)
	}
	if err != nil {
		return err
	}
	row.Value = v
	return routes.Save(tx, row, now)
}

// DropRoute ends that.
func DropRoute(tx store.Tx, s arn.Scope, from arn.ARN) error {
	if err := routes.Delete(tx, s, string(from)); !fault.Is(err, fault.NotFound) {
		return err
	}
	return nil
}

// routed reads the model that an ARN leads to.
func (c *Catalog) routed(ctx context.Context, s arn.Scope, from string) (Model, error) {
	var row store.Row[Route]
	err := c.records.View(ctx, func(tx store.Tx) (err error) {
		row, err = routes.Get(tx, s, from)
		return err
	})
	if fault.Is(err, fault.NotFound) {
		return Model{}, invalid()
	}
	if err != nil {
		return Model{}, err
	}
	if !row.Value.Ready {
		return Model{}, fault.New("catalog.Resolve", fault.NotReady, "%s is not ready for inference yet. Wait and try your request again.", from)
	}
	m, err := c.Runnable(ctx, s, row.Value.Target)
	if row.Value.Hourly {
		m.Hourly = arn.ARN(from)
	}
	return m, err
}

// Runnable reads a model that a route may lead to: a foundation model by id or ARN, a custom model by ARN or name.
func (c *Catalog) Runnable(ctx context.Context, s arn.Scope, idOrARN string) (Model, error) {
	p, isARN := arn.Parse(idOrARN)
	if isARN && p.Type() == string(CustomKind) || !isARN && !strings.Contains(idOrARN, ".") {
		e, err := c.Custom(ctx, s, idOrARN)
		if err == nil && e.Status != Active {
			err = fault.Bad("catalog.Runnable", "modelArn", "The custom model %s is %s, not Active.", e.ARN, e.Status)
		}
		return c.custom(e, s), err
	}
	return c.Foundation(ctx, s, idOrARN)
}

// onDemand refuses a custom model that is named itself.
func onDemand(name string) error {
	return fault.Bad("catalog.Resolve", "modelId", "Invocation of model ID %s with on-demand throughput isn't supported. "+
		"Retry your request with the ARN of a custom model deployment or of a provisioned model that runs this model.", name)
}

// lastPart is what follows the last slash.
func lastPart(id string) string { return id[strings.LastIndex(id, "/")+1:] }
