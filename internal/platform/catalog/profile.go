package catalog

import (
	"context"
	"slices"
	"strings"
	"time"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
	"outcrop/internal/platform/tag"
	"outcrop/internal/store"
)

// The types of an inference profile's ARN.
const (
	systemProfile      = "inference-profile"
	applicationProfile = "application-inference-profile"
)

// Profile is an inference profile: another name for a foundation model. System-defined ones are aliases with a geography;
// application ones are made by users, to tell costs apart.
type Profile struct {
	ID                string // "us.amazon.nova-lite-v1:0"; 12 characters for an application's
	ARN               arn.ARN
	Application       bool
	Name, Description string
	Source            arn.ARN // of an application's: what it was copied from
	Model             arn.ARN // the foundation model
	Created           time.Time
}

// profile is what is stored of an application inference profile.
type profile struct {
	Name, Description string
	Source            arn.ARN
	Token             string `json:",omitempty"` // the client's, against making it twice
}

var profiles = store.Table[profile]{Kind: "inference-profile", Index: func(v *profile) store.Index { return store.Index{Parent: v.Token, Name: v.Name} }}

// ProfileInput is an application inference profile to be made.
type ProfileInput struct {
	Name, Description string
	Source            arn.ARN // of a foundation model or a system-defined inference profile
	Token             string  // may be empty
	Tags              map[string]string
}

// CreateProfile makes an application inference profile. The same token again gives the same one; with other members it is a
// Conflict.
func (c *Catalog) CreateProfile(ctx context.Context, s arn.Scope, in ProfileInput) (arn.ARN, error) {
	const op = "catalog.CreateProfile"
	if p, _ := arn.Parse(string(in.Source)); p.Type() == applicationProfile {
		return "", fault.Bad(op, "modelSource.copyFrom", "The provided model source is invalid: an application inference profile can't be copied.")
	}
	if _, err := c.Resolve(ctx, s, string(in.Source)); err != nil {
		return "", err
	}
	v := profile{in.Name, in.Description, in.Source, in.Token}
	id := c.ids.Lower(12)
	err := c.records.Update(ctx, func(tx store.Tx) error {
		if in.Token != "" {
			old, _, err := profiles.List(tx, store.Query{Scope: s, Parent: in.Token, Limit: 1})
			if err != nil {
				return err
			}
			if len(old) > 0 && old[0].Value != v {
				return fault.New(op, fault.Conflict, "The client request token was used before with other parameters.")
			}
			if len(old) > 0 {
				id = old[0].ID
				return nil
			}
		}
		if err := profiles.Insert(tx, s, id, c.clock(), v); err != nil {
			return err
		}
		return tag.Set(tx, s, profileARN(s, id), in.Tags, c.clock())
	})
	return profileARN(s, id), fault.Wrap(op, fault.Internal, err)
}

// Profiles reads all inference profiles, by id.
func (c *Catalog) Profiles(ctx context.Context, s arn.Scope) (list []Profile, err error) {
	models, err := c.aliasRows(ctx, s, "")
	if err != nil {
		return nil, err
	}
	for _, row := range models {
		if geography, model := cutGeography(row.ID); geography != "" {
			list = append(list, systemDefined(row, geography, model))
		}
	}
	err = c.records.View(ctx, func(tx store.Tx) error {
		rows, _, err := profiles.List(tx, store.Query{Scope: s})
		for _, row := range rows {
			list = append(list, application(row))
		}
		return err
	})
	slices.SortFunc(list, func(a, b Profile) int { return strings.Compare(a.ID, b.ID) })
	return list, fault.Wrap("catalog.Profiles", fault.Internal, err)
}

// Profile reads an inference profile by id or ARN.
func (c *Catalog) Profile(ctx context.Context, s arn.Scope, idOrARN string) (Profile, error) {
	all, err := c.Profiles(ctx, s)
	if err != nil {
		return Profile{}, err
	}
	for _, p := range all {
		if p.ID == idOrARN || string(p.ARN) == idOrARN {
			return p, nil
		}
	}
	return Profile{}, noProfile(idOrARN)
}

// DeleteProfile forgets an application inference profile and its tags.
func (c *Catalog) DeleteProfile(ctx context.Context, s arn.Scope, idOrARN string) error {
	const op = "catalog.DeleteProfile"
	p, err := c.Profile(ctx, s, idOrARN)
	if err != nil {
		return err
	}
	if !p.Application {
		return fault.Bad(op, "inferenceProfileIdentifier", "A system-defined inference profile can't be deleted: %s.", p.ID)
	}
	return fault.Wrap(op, fault.Internal, c.records.Update(ctx, func(tx store.Tx) error {
		if err := tag.Drop(tx, s, p.ARN); err != nil {
			return err
		}
		return profiles.Delete(tx, s, p.ID)
	}))
}

// CheckProfile is nil when the ARN is an application inference profile's, and NotFound otherwise.
func CheckProfile(tx store.Tx, s arn.Scope, name arn.ARN) error {
	p, _ := arn.Parse(string(name))
	_, err := profiles.Get(tx, s, p.ID())
	if fault.Is(err, fault.NotFound) || err == nil && profileARN(s, p.ID()) != name {
		return noProfile(string(name))
	}
	return err
}

func noProfile(idOrARN string) error {
	return fault.Missing("catalog.Profile", "inference profile", "Could not find the inference profile %s.", idOrARN)
}

func profileARN(s arn.Scope, id string) arn.ARN {
	return s.New("bedrock", applicationProfile+"/"+id)
}

func systemDefined(row store.Row[alias], geography, model string) Profile {
	provider, name := names(model)
	return Profile{ID: row.ID, ARN: row.Scope.New("bedrock", systemProfile+"/"+row.ID), Name: strings.ToUpper(geography) + " " + provider + " " + name,
		Description: "Routes requests to " + model + " in " + string(row.Region), Model: FoundationARN(row.Region, model), Created: row.Created}
}

func application(row store.Row[profile]) Profile {
	v := row.Value
	p, _ := arn.Parse(string(v.Source))
	_, model := cutGeography(p.ID())
	return Profile{ID: row.ID, ARN: profileARN(row.Scope, row.ID), Application: true, Name: v.Name, Description: v.Description,
		Source: v.Source, Model: FoundationARN(row.Region, model), Created: row.Created}
}
