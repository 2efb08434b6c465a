package s3

// Actions are the IAM actions of the routing table.
func Actions() (all []string) {
	for _, op := range operations {
		if op.action != "" {
			all = append(all, op.action)
		}
	}
	return all
}
